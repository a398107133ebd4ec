import { describe, expect, it } from 'vitest';
import type { AccountFound } from './accounts.ts';
import { readTogether, type Findings } from './table.ts';

const rows: { peers: Findings['peers']; accounts: AccountFound[]; listed?: true; stance: string; says?: string }[] = [
  ...(['plain', 'limited', 'suspended', 'unknown', 'closed', 'unread'] as const).map((found) => ({
    peers: 'present' as const,
    accounts: [found, found, found],
    stance: 'federates',
    says: 'No rule for threads.net was in place when this list was made (up to a day ago).',
  })),
  {
    peers: 'absent',
    accounts: ['limited', 'unknown', 'unread'],
    stance: 'limits-perhaps-one',
    says: 'Threads, or that account, is limited here.',
  },
  {
    peers: 'absent',
    accounts: ['unknown', 'plain', 'unknown'],
    stance: 'other-rule',
    says: 'There is a rule for threads.net that is neither limit nor suspend (for example media only), or the list is a few hours old.',
  },
  {
    peers: 'absent',
    accounts: ['unknown', 'unknown', 'unknown'],
    stance: 'suspends-or-unmet',
    says: 'Either Threads is suspended here, or this server has never met a Threads account. This test cannot tell them apart.',
  },
  {
    peers: 'absent',
    accounts: ['unknown', 'suspended', 'unknown'],
    stance: 'cant-tell',
    says: 'This one account is suspended. It says nothing about Threads as a whole.',
  },
  {
    peers: 'unread',
    accounts: ['suspended', 'unknown', 'unknown'],
    stance: 'cant-tell',
    says: 'This one account is suspended. It says nothing about Threads as a whole.',
  },
  {
    peers: 'absent',
    accounts: ['closed', 'closed', 'closed'],
    stance: 'closed',
    says: 'This server does not answer visitors.',
  },
  { peers: 'unread', accounts: ['closed', 'unread', 'unread'], stance: 'closed' },
  { peers: 'absent', accounts: ['limited', 'plain', 'unknown'], stance: 'cant-tell' },
  { peers: 'absent', accounts: ['unknown', 'unknown', 'unread'], stance: 'cant-tell' },
  { peers: 'unread', accounts: ['unknown', 'unknown', 'unknown'], stance: 'cant-tell' },
  { peers: 'unread', accounts: ['plain', 'plain', 'plain'], stance: 'cant-tell' },
  { peers: 'unread', accounts: ['limited', 'limited', 'limited'], stance: 'limits-perhaps-one' },
  { peers: 'absent', accounts: ['unknown', 'unknown', 'unknown'], listed: true, stance: 'no-listed-rule' },
  { peers: 'unread', accounts: ['closed', 'closed', 'closed'], listed: true, stance: 'no-listed-rule' },
  { peers: 'absent', accounts: ['plain', 'plain', 'plain'], listed: true, stance: 'other-rule' },
  { peers: 'present', accounts: ['plain', 'plain', 'plain'], listed: true, stance: 'federates' },
];

describe('the reading table', () => {
  it.each(rows)('$peers, $accounts, listed $listed: $stance', ({ peers, accounts, listed = false, stance, says }) => {
    const outcome = readTogether({ peers, accounts, listed });
    expect(outcome.stance).toBe(stance);
    if (says !== undefined) expect(outcome.says).toBe(says);
  });
});
