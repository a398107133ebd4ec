import type { Share } from '../../../src/dataset/schema/share.ts';

export default [
  {
    id: 'servers-blocked-or-pledged-2023-12',
    counted: 'Servers that blocked Threads or had pledged to',
    outOf: 'servers whose status the tracker knew',
    percent: 41,
    asOf: '2023-12',
    by: 'fedipact.veganism.social, as quoted by others',
    caution:
      "Pledges are counted together with blocks, and the tracker's own page was not read: the figure is second-hand.",
    evidence: [
      { source: 'literature-cafe-41-percent', supports: ['status'], quote: '41% of instances' },
      {
        source: 'sh-itjust-works-threads-vote-2023-12',
        supports: ['status'],
        quote: '41% of instances have blocked Threads',
      },
      { source: 'fedipact-veganism-social', supports: ['status'] },
    ],
    confidence: 'low',
  },
  {
    id: 'users-limited-blocked-or-pledged-2023-12',
    counted: 'Users on servers that limited, blocked or had pledged to block Threads',
    outOf: 'users the tracker counted; the total was not given',
    percent: 24,
    asOf: '2023-12',
    by: 'fedipact.veganism.social, as quoted by others',
    caution:
      "About 24 per cent, by one commenter's explanation of the tracker's figures. Not the same group as the 41 per cent: it includes servers that limit.",
    evidence: [{ source: 'literature-cafe-41-percent', supports: ['status'] }],
    confidence: 'low',
  },
  {
    id: 'active-users-on-pact-servers-2024',
    counted: 'Active users on servers of the Fedi Pact',
    outOf: 'active users of all servers known to FediDB',
    percent: 7,
    asOf: '2024',
    by: 'FediDB, as quoted by others',
    caution:
      'Early 2024 and second-hand; whether it counted only signers is unclear. Mastodon had 57% of those users, though about 80% of all fediverse users. The page is reported removed.',
    evidence: [
      { source: 'lemmy-fedidb-pact-share-2024', supports: ['status'] },
      { source: 'lemmy-blahaj-polls-and-pact-share', supports: ['status'] },
      { source: 'fedidb-anti-meta-fedi-pact', supports: ['status'] },
    ],
    confidence: 'low',
  },
  {
    id: 'mastodon-help-suspend-or-signed-known',
    counted: 'Servers that suspend Threads or signed the Fedi Pact',
    outOf: 'Mastodon servers whose status the crawler knew',
    count: 583,
    total: 1597,
    percent: 36.51,
    asOf: 'undated',
    by: 'mastodon.help (crawler)',
    caution:
      'Undated crawl. Signers of the pact are counted with servers that suspend, and most servers publish no list at all.',
    evidence: [
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'mastodon-help-limit-known',
    counted: 'Servers that limit Threads',
    outOf: 'Mastodon servers whose status the crawler knew',
    count: 43,
    total: 1597,
    percent: 2.69,
    asOf: 'undated',
    by: 'mastodon.help (crawler)',
    caution: 'Undated crawl. Most servers publish no list, so their status is not known.',
    evidence: [
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'mastodon-help-neither-known',
    counted: 'Servers that neither limit nor suspend Threads and did not sign the Fedi Pact',
    outOf: 'Mastodon servers whose status the crawler knew',
    count: 971,
    total: 1597,
    percent: 60.8,
    asOf: 'undated',
    by: 'mastodon.help (crawler)',
    caution: 'Undated crawl. Most servers publish no list, so their status is not known.',
    evidence: [
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'mastodon-help-users-suspend-or-signed',
    counted: 'Users on servers that suspend Threads or signed the Fedi Pact',
    outOf: 'users of the 1,597 Mastodon servers whose status the crawler knew',
    total: 4778062,
    percent: 19.75,
    asOf: 'undated',
    by: 'mastodon.help (crawler)',
    caution:
      'Undated crawl. A share of accounts on those servers, not of all Mastodon accounts; one combined line on the page prints a wrong denominator.',
    evidence: [
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'mastodon-help-users-limit',
    counted: 'Users on servers that limit Threads',
    outOf: 'users of the 1,597 Mastodon servers whose status the crawler knew',
    total: 4778062,
    percent: 1.59,
    asOf: 'undated',
    by: 'mastodon.help (crawler)',
    caution: 'Undated crawl. A share of accounts on those servers, not of all Mastodon accounts.',
    evidence: [
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'mastodon-help-users-neither',
    counted: 'Users on servers that neither limit nor suspend Threads and did not sign the Fedi Pact',
    outOf: 'users of the 1,597 Mastodon servers whose status the crawler knew',
    total: 4778062,
    percent: 78.66,
    asOf: 'undated',
    by: 'mastodon.help (crawler)',
    caution: 'Undated crawl. A share of accounts on those servers, not of all Mastodon accounts.',
    evidence: [
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'mastodon-help-suspend-or-signed-all',
    counted: 'Servers that suspend Threads or signed the Fedi Pact',
    outOf: 'all Mastodon servers the crawler knew, also those whose status it did not know',
    count: 583,
    total: 11611,
    percent: 5.02,
    asOf: 'undated',
    by: 'mastodon.help (crawler)',
    caution:
      'Undated crawl. A lower bound at best: most servers publish no list, and those count here as if they did nothing.',
    evidence: [
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'mastodon-help-limit-all',
    counted: 'Servers that limit Threads',
    outOf: 'all Mastodon servers the crawler knew, also those whose status it did not know',
    count: 43,
    total: 11611,
    percent: 0.37,
    asOf: 'undated',
    by: 'mastodon.help (crawler)',
    caution:
      'Undated crawl. A lower bound at best: most servers publish no list, and those count here as if they did nothing.',
    evidence: [
      {
        source: 'mastodon-help-instances',
        supports: ['status'],
        locator: 'Panel "Show Threads moderation statistics"',
      },
    ],
    confidence: 'medium',
  },
  {
    id: 'press-hundreds-of-smaller-servers-2025-01',
    counted: 'Smaller Mastodon servers that block Threads',
    outOf: 'no total given',
    asOf: '2025-01',
    by: 'a press report, read in a copy',
    caution: "The report says 'hundreds' and gives no number, list or method.",
    evidence: [
      {
        source: 'techcrunch-copy-mastodon-threads-2025-01',
        supports: ['status'],
        quote: 'Hundreds of smaller Mastodon servers block Threads',
      },
    ],
    confidence: 'low',
  },
] satisfies Share[];
