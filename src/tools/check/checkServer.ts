import type { Conversation, Line } from './conversation.ts';
import { identify } from './nodeinfo.ts';
import { cannotRead, FRONT_PAGE } from './software/byHand.ts';
import { software } from './software/table.ts';

/** The whole check of one server: which software, then what that software publishes. */
export function* checkServer(host: string): Conversation {
  const { server, lines } = yield* identify(host);
  if (server === undefined) return { ...unidentified, lines };
  const read = Object.hasOwn(software, server.name) ? software[server.name as keyof typeof software] : unknownSoftware;
  const reading = yield* read(server);
  return { ...reading, lines: [...lines, ...reading.lines] };
}

const unknownSoftware = cannotRead("We cannot read this software's list.");

const unidentified = {
  stance: 'cant-tell',
  says: 'Which software this server runs could not be learnt, and without that no answer of it can be read safely.',
  lines: [] as readonly Line[],
  byHand: FRONT_PAGE,
} as const;
