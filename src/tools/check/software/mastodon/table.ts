import type { StanceId } from '../../stances.ts';
import type { AccountFound } from './accounts.ts';
import type { PeersFound } from './peers.ts';

/** What the three questions to a server of Mastodon's family found. `listed` says that a public list names no rule. */
export interface Findings {
  listed: boolean;
  peers: PeersFound;
  accounts: readonly AccountFound[];
}

/** An outcome and its sentence. */
export interface Outcome {
  stance: StanceId;
  says: string;
}

/**
 * The reading table for Mastodon and its forks: peers and look-ups together, row by row as on the page beside the tool.
 * What the table does not cover is "can't tell", unless a public list had something to say.
 */
export function readTogether({ listed, peers, accounts }: Findings): Outcome {
  const some = (found: AccountFound) => accounts.includes(found);
  if (peers === 'present') return rows.present;
  if (some('limited')) return some('plain') ? rows.differ : rows.limited;
  if (peers === 'absent' && some('plain')) return rows.smaller;
  if (listed) return rows.listed;
  if (some('closed')) return rows.closed;
  if (some('suspended')) return rows.suspended;
  if (peers === 'absent' && accounts.every((found) => found === 'unknown')) return rows.unknown;
  return rows.none;
}

const rows = {
  present: {
    stance: 'federates',
    says: 'No rule for threads.net was in place when this list was made (up to a day ago).',
  },
  limited: { stance: 'limits-perhaps-one', says: 'Threads, or that account, is limited here.' },
  differ: {
    stance: 'cant-tell',
    says: 'The accounts differ: one is limited and another is not. A limit on all of Threads marks every account.',
  },
  smaller: {
    stance: 'other-rule',
    says: 'There is a rule for threads.net that is neither limit nor suspend (for example media only), or the list is a few hours old.',
  },
  listed: {
    stance: 'no-listed-rule',
    says: 'Its public list names no limit and no suspension of threads.net. Smaller rules are never listed.',
  },
  closed: { stance: 'closed', says: 'This server does not answer visitors.' },
  suspended: {
    stance: 'cant-tell',
    says: 'This one account is suspended. It says nothing about Threads as a whole.',
  },
  unknown: {
    stance: 'suspends-or-unmet',
    says: 'Either Threads is suspended here, or this server has never met a Threads account. This test cannot tell them apart.',
  },
  none: { stance: 'cant-tell', says: 'Its answers do not settle it: what would is hidden, or could not be read.' },
} as const satisfies Record<string, Outcome>;
