import { hostOf, isThreads, urlOf } from './hosts.ts';
import { visible } from './plainText.ts';

/** The reader's home server: its host name, or the sentence that says why the text names none. */
export type HomeServer = { host: string } | { problem: string };

/** Reads `example.social`, a link to it, or a handle there. Gives nothing when the field is empty. */
export function readServer(text: string): HomeServer | undefined {
  const typed = visible(text).replaceAll(' ', '');
  if (typed === '') return undefined;
  const host = hostOf(hostPart(typed));
  if (host === undefined) return { problem: 'This is not the name of a server. Write it like example.social.' };
  if (isThreads(host)) return { problem: 'That is Threads itself. Write the server where your own account is.' };
  return { host };
}

function hostPart(typed: string): string {
  if (/^https?:\/\//i.test(typed)) return urlOf(typed)?.host ?? '';
  const [first = ''] = typed.split('/');
  return first.slice(first.lastIndexOf('@') + 1);
}
