import type { Reading } from './conversation.ts';
import { sayDay } from './day.ts';
import { stances } from './stances.ts';

/** A check that is done: of which server, on which day (the reader's own), with which outcome. */
export interface Report extends Reading {
  host: string;
  on: Date;
}

/** The whole report as plain text to copy. `address` is the page's address with the server in its fragment. */
export function reportText({ host, on, stance, says, lines }: Report, address: string): string {
  const { name, meaning } = stances[stance];
  const steps = lines.map(({ asked, path, came, proves, provesNot }, index) => [
    `${index + 1}. We asked for ${asked}${path === '' ? '' : `: https://${host}${path}`}`,
    `   Came back: ${came}`,
    `   Proves: ${proves}`,
    ...(provesNot === undefined ? [] : [`   Does not prove: ${provesNot}`]),
  ]);
  return [
    `What does ${host} do with Threads? ${name}.`,
    says,
    meaning,
    `Asked by a browser on ${sayDay(on)}. Rules can change at any time.`,
    '',
    ...steps.flat(),
    '',
    `Check it again: ${address}`,
  ].join('\n');
}
