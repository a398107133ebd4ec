import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'account-search',
  group: 'accounts',
  name: 'Find an account',
  question: {
    'from-threads': 'Can someone on Threads find a fediverse account by searching for it?',
    'to-threads': 'Can someone on Mastodon find a Threads account by searching for it?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'Threads finds a fediverse account when its full handle is typed exactly.',
      since: { on: '2025-06-17', precision: 'day' },
      conditions: [
        'sharing-on',
        'exact-handle',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
      ],
      limits: [
        {
          text: 'In a test of June 2026 search did not find an account at first, and found it later.',
          sources: ['matters-decision-article-note', 'matters-test-2026-06-04-receiver'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status', 'limit'],
          quote: 'Threads account search indexing has converged for the exact handle form.',
        },
        { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['status', 'since'] },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Search on Threads found no fediverse accounts.',
          since: { on: '2023-07-05', precision: 'day' },
          until: { on: '2025-06-17', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote:
                "We're working to soon make Threads compatible with the open, interoperable social networks that we believe can shape the future of the internet.",
              locator: 'Text of 5 July 2023',
            },
            {
              source: 'bridgy-fed-issue-1210',
              supports: ['status'],
              quote:
                "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
            },
            {
              source: 'evrimagaci-threads-fediverse-2024-12',
              supports: ['status'],
              quote: "users can't search directly for these accounts on Threads",
            },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'works',
      summary: 'Searching for @name@threads.net finds the account if its owner turned fediverse sharing on.',
      since: { on: '2024-03-21', precision: 'day' },
      conditions: [
        'sharing-on',
        'exact-handle',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
        'server-signs-requests',
      ],
      limits: [
        {
          text: 'Pasting the link of a Threads post found nothing in reports of 2023 and of September 2026 or later: that address serves only a web page. Search for the handle.',
          sources: ['friendica-issue-13719', 'mention-threads-quote-markup-test', 'mention-code-threads-quote-url'],
        },
        {
          text: 'A "not found" does not prove that the account is missing or not shared: Threads gives the same answer when it refuses a signature.',
          sources: ['activitypub-bot-issue-179', 'fedify-issue-122'],
        },
        {
          text: 'Some servers found no Threads account at all. For two of them a block by Threads was suspected, and not confirmed. On another, bot protection had kept out the machines of Meta.',
          sources: ['fedibird-issue-19', 'nodebb-issue-13041', 'mastodon-issue-32013', 'dftba-lets-talk-about-threads'],
        },
      ],
      evidence: [
        {
          source: 'instagram-help-about-threads-fediverse-2024',
          supports: ['status'],
          quote: 'users on other servers can search for and follow your profile',
        },
        { source: 'meta-engineering-entered-fediverse', supports: ['status', 'since'] },
        {
          source: 'nodebb-issue-13021',
          supports: ['status'],
          quote:
            '@quillmatiq@threads.net can be both searched as well as followed from both mastodon.social and pixelfed.social',
        },
        {
          source: 'bridgy-fed-commit-ddc3215',
          supports: ['status'],
          quote: 'turn on fediverse sharing',
          locator: 'Message shown when a Threads handle is not found',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Threads launched without federation; its accounts could not be found from other servers.',
          since: { on: '2023-07-05', precision: 'day' },
          until: { on: '2023-12-13', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote:
                "We're working to soon make Threads compatible with the open, interoperable social networks that we believe can shape the future of the internet.",
              locator: 'Text of 5 July 2023',
            },
          ],
        },
        {
          status: 'partial',
          summary: 'In the first live test, only a few accounts of Threads staff could be found.',
          since: { on: '2023-12-13', precision: 'day' },
          until: { on: '2024-03-21', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'hachyderm-threads-update-2023-12',
              supports: ['status', 'since'],
              quote: 'As of December 13, 2023, Threads has begun to test their implementation of ActivityPub.',
            },
            {
              source: 'jambor-understanding-activitypub-threads',
              supports: ['status'],
              quote: 'only a handful of Threads accounts can be followed from the Fediverse',
            },
            { source: 'ktistec-issue-74', supports: ['status'] },
          ],
        },
      ],
    },
  },
  related: ['follow-from-fediverse', 'follow-from-threads', 'handle-domain', 'webfinger', 'server-blocks'],
  alsoCalled: [
    "why can't I find a Threads account",
    'look up a handle',
    'search for a Threads user',
    'find friends on Threads',
    'find a person',
    'people search',
    'username search',
  ],
} satisfies Feature;
