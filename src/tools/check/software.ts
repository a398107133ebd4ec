import type { Conversation, Line, Server } from './conversation.ts';
import { readGoToSocial } from './gotosocial.ts';
import { readMastodon } from './mastodon/read.ts';
import { readMisskey } from './misskey.ts';
import { identify } from './nodeinfo.ts';
import { cannotRead, FRONT_PAGE } from './otherSoftware.ts';
import { readPleroma } from './pleroma.ts';
import { readLemmy, readMbin } from './threadiverse.ts';

/** How each software is read, by the name it gives in NodeInfo. The developer notes hold the evidence for each. */
export const software = {
  mastodon: readMastodon,
  'glitch-soc': readMastodon,
  glitchsoc: readMastodon,
  fedibird: readMastodon,
  gotosocial: readGoToSocial,
  pleroma: readPleroma,
  akkoma: readPleroma,
  misskey: readMisskey,
  lemmy: readLemmy,
  mbin: readMbin,
  friendica: cannotRead(
    'Friendica shows its list on the page /friendica, if the admin opens it to visitors; other websites may not read that page.',
    '/friendica',
  ),
  sharkey: cannotRead(
    'A fork of Sharkey answers visitors as if no server were blocked, so its answer would prove nothing.',
  ),
  pixelfed: cannotRead('For Pixelfed no public list of blocked servers was found.'),
  wordpress: cannotRead('For the ActivityPub plugin of WordPress no public list of blocked servers was found.'),
  ghost: cannotRead(
    'On Ghost, blocks belong to single accounts, and only a signed-in owner or administrator sees them.',
  ),
  'iceshrimp.net': cannotRead('For Iceshrimp.NET no public list of blocked servers was found.'),
} as const satisfies Record<string, (server: Server) => Conversation>;

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
