import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'follow-from-fediverse',
  group: 'accounts',
  name: 'Follow a Threads account from the fediverse',
  question: {
    'from-threads': 'Can someone on Threads follow a Threads account through the fediverse?',
    'to-threads': 'Can someone on Mastodon or another fediverse server follow a Threads account?',
  },
  cells: {
    'from-threads': {
      status: 'not-applicable',
      reason:
        'The follower in this question is on the fediverse. What the Threads user does is turn sharing on; following from Threads is a feature of its own.',
    },
    'to-threads': {
      status: 'works',
      summary: 'Accounts whose owner turned fediverse sharing on can be followed, as @name@threads.net.',
      since: { on: '2024-03-21', precision: 'day' },
      conditions: [
        'sharing-on',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
        'server-signs-requests',
      ],
      limits: [
        {
          text: 'Only the owner of the Threads account can turn sharing on, and it is off unless they do.',
          sources: ['techcrunch-direct-link-copy', 'bridgy-fed-commit-ddc3215'],
        },
        {
          text: "Meta's list of the European Region, of June 2024, covers the EU and EEA, Switzerland and others, and not the United Kingdom. Meta repeated the exclusion in June 2025; its European policy of January 2026 says that Threads is not interoperable there.",
          sources: [
            'steiger-legal-threads-switzerland',
            'swipeinsight-meta-fediverse-search-feed',
            'meta-threads-privacy-policy-eu-2026-01',
          ],
        },
        {
          text: 'Threads answers "not found" both for accounts that do not share and for requests whose signature it does not accept.',
          sources: ['ktistec-issue-74', 'fedify-issue-122', 'activitypub-bot-issue-179'],
        },
      ],
      evidence: [
        {
          source: 'meta-engineering-entered-fediverse',
          supports: ['status', 'since'],
          quote:
            'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
        },
        { source: 'hachyderm-suspends-threads', supports: ['status'], locator: 'Count of members who follow Threads accounts' },
        {
          source: 'ghost-issue-981',
          supports: ['status'],
          quote: 'this is unexpected behaviour (they should appear)',
          locator: 'Reply of 2026-07-08 on new posts from a followed Threads account',
        },
        {
          source: 'bridgy-fed-commit-ddc3215',
          supports: ['status', 'limit'],
          quote: 'turn on fediverse sharing',
          locator: 'Message shown when a Threads handle is not found',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'partial',
          summary: 'In the first live test, only a few accounts of Threads staff could be followed.',
          since: { on: '2023-12-13', precision: 'day' },
          until: { on: '2024-03-21', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'hachyderm-threads-update-2023-12',
              supports: ['status', 'since'],
              quote: 'As of December 13, 2023, Threads has begun to test their implementation of ActivityPub.',
            },
            { source: 'mosseri-video-fediverse-2023-12', supports: ['status'] },
          ],
        },
      ],
    },
  },
  software: [
    {
      software: 'gotosocial',
      text: 'GoToSocial could not follow Threads accounts in reports up to January 2025; its maintainers called it a fault on the side of Threads and declined a workaround.',
      evidence: [
        { source: 'gotosocial-issue-3682', supports: ['status'] },
        { source: 'gotosocial-issue-2491', supports: ['status'] },
      ],
    },
    {
      software: 'wafrn',
      text: 'wafrn asks each of its users to switch Threads on; the setting is off unless they do.',
      evidence: [{ source: 'wafrn-code-user-allows-threads', supports: ['status'] }],
    },
  ],
  related: ['account-search', 'public-posts', 'backfill', 'server-blocks', 'signed-fetch'],
  alsoCalled: [
    'follow Threads from Mastodon',
    'subscribe to a Threads user',
    'add Threads friends on Mastodon',
    'opt in',
    'fediverse sharing',
  ],
} satisfies Feature;
