import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'follow-from-fediverse',
  group: 'accounts',
  name: 'Follow a Threads account from the fediverse',
  question: {
    'from-threads': 'Can someone on Threads follow a Threads account?',
    'to-threads': 'Can someone on Mastodon or another fediverse server follow a Threads account?',
  },
  cells: {
    'from-threads': {
      status: 'not-applicable',
      reason:
        'That happens inside Threads and does not involve other servers. Following a fediverse account from Threads is a feature of its own.',
    },
    'to-threads': {
      status: 'works',
      summary: 'Accounts whose owner turned fediverse sharing on can be followed, as @name@threads.net.',
      since: { on: '2024-06-25', precision: 'day' },
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
          text: "Meta's list of the European Region, of June 2024, covers the EU and EEA, Switzerland and others, and not the United Kingdom. It limits who can share; no source says that it limits where followers live. Meta repeated the exclusion in June 2025; its European policy of January 2026 says that Threads is not interoperable there.",
          sources: [
            'steiger-legal-threads-switzerland',
            'swipeinsight-meta-fediverse-search-feed',
            'meta-threads-privacy-policy-eu-2026-01',
          ],
        },
        {
          text: 'Sharing can be turned off at any time. Settings text reported in May 2025 said that it can be turned on again after 30 days. Whether followers on other servers come back was not found in a Meta source.',
          sources: [
            'neowin-threads-fediverse-100-countries',
            'wordpress-activitypub-issue-1752',
            'verge-how-to-copy-pt',
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
          supports: ['status'],
          quote:
            'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
        },
        {
          source: 'meta-newsroom-introducing-threads',
          supports: ['status', 'since'],
          quote: 'Sharing to the fediverse is available to Threads users ages 18 and up with public profiles.',
          locator: 'Update of 25 June 2024, more than 100 countries',
        },
        { source: 'neowin-threads-fediverse-100-countries', supports: ['since'] },
        {
          source: 'steiger-legal-threads-switzerland',
          supports: ['limit'],
          quote: 'Are located outside the European Region',
          quoteLanguage: 'en',
          locator: "Meta's eligibility note",
        },
        {
          source: 'hachyderm-suspends-threads',
          supports: ['status'],
          locator: 'Count of members who follow Threads accounts',
        },
        {
          source: 'ghost-issue-981',
          supports: ['status'],
          quote: 'this is unexpected behaviour (they should appear)',
          locator: 'Reply of 2026-07-08 on new posts from a followed Threads account',
        },
        {
          source: 'bridgy-fed-commit-ddc3215',
          supports: ['limit'],
          quote: 'turn on fediverse sharing',
          locator: 'Message shown when a Threads handle is not found',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Threads launched without federation; no Threads account could be followed from another server.',
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
            { source: 'jambor-understanding-activitypub-threads', supports: ['status'] },
          ],
        },
        {
          status: 'works',
          summary:
            'In the first beta, adults with public profiles in the US, Canada and Japan could share and be followed.',
          since: { on: '2024-03-21', precision: 'day' },
          until: { on: '2024-06-25', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-engineering-entered-fediverse',
              supports: ['status', 'since'],
              quote:
                'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
            },
            {
              source: 'techcrunch-threads-opens-beta-copy',
              supports: ['status', 'since'],
              quote:
                'The integration is only available in three countries to start, including the U.S., Canada, and Japan.',
            },
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
        { source: 'gotosocial-issue-2491', supports: ['status'] },
        { source: 'gotosocial-issue-3471', supports: ['status'] },
        { source: 'gotosocial-issue-3682', supports: ['status'] },
      ],
    },
    {
      software: 'wafrn',
      text: 'wafrn has let each of its users decide since July 2024: Threads is off for a user who has not switched it on.',
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
    'how to follow a Threads account',
  ],
} satisfies Feature;
