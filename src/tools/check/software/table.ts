import type { Conversation, Server } from '../conversation.ts';
import { cannotRead } from './byHand.ts';
import { readGoToSocial } from './gotosocial.ts';
import { readLemmy } from './lemmy.ts';
import { readMastodon } from './mastodon/read.ts';
import { readMbin } from './mbin.ts';
import { readMisskey } from './misskey.ts';
import { readPleroma } from './pleroma.ts';

/**
 * How each software is read, by the name it gives in NodeInfo, in lower case. Forks of Mastodon are read as Mastodon. The
 * developer notes hold the evidence for each.
 */
export const software = {
  mastodon: readMastodon,
  'glitch-soc': readMastodon,
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
