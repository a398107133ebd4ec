import { cantTell } from './case.ts';

/** What the page says when the software could not be learnt. */
export const unlearnt = { heading: cantTell, says: /Which software this server runs could not be learnt/ };

/** What it says when the answers of a Mastodon server do not settle the matter. */
export const unsettled = { heading: cantTell, says: /Its answers do not settle it/ };

/** What it says when the list of known servers names threads.net. */
export const noRule = { heading: 'No rule for Threads', says: /No rule for threads\.net was in place/ };
