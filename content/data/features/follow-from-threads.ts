import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'follow-from-threads',
  group: 'accounts',
  name: 'Follow a fediverse account from Threads',
  question: {
    'from-threads': 'Can someone on Threads follow a Mastodon or other fediverse account?',
    'to-threads': 'Can someone on the fediverse follow a fediverse account?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'People on Threads who share to the fediverse can find an account by its exact handle and follow it.',
      since: { on: '2025-06-17', precision: 'day' },
      conditions: [
        'sharing-on',
        'public-profile',
        'adult',
        'outside-european-region',
        'exact-handle',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
      ],
      limits: [
        {
          text: 'Some server software failed in 2026: Threads refused its signed requests, or refused its answer to the follow request (the Accept) until that answer repeated the whole request.',
          sources: ['tags-pub-issue-21', 'activitypub-bot-issue-179', 'matters-test-2026-06-02-follow-delivery'],
        },
        {
          text: 'Posts of followed fediverse accounts stand in a separate feed, not in the main feeds of Threads.',
          sources: ['verge-fediverse-feed-copy'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status'],
          quote: 'Follow state: following, confirmed in logged-in Safari UI readback',
        },
        { source: 'matters-test-2026-06-02-follow-delivery', supports: ['status', 'limit'] },
        { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['status', 'since'] },
        { source: 'techcrunch-fediverse-feed-rewrite', supports: ['status', 'since'] },
        {
          source: 'tags-pub-issue-21',
          supports: ['limit'],
          quote: "A tag account appears in Threads, but you can't follow it.",
        },
        {
          source: 'activitypub-bot-issue-179',
          supports: ['limit'],
          quote: "Threads gives a 404 error when it doesn't like a signature -- kind of bunk.",
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'People on Threads could neither find nor follow fediverse accounts.',
          since: { on: '2023-07-05', precision: 'day' },
          until: { on: '2024-12-04', precision: 'day' },
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
              source: 'instagram-help-about-threads-fediverse-2024',
              supports: ['status'],
              quote:
                "your Threads profile can be followed by people using different servers on the fediverse, and eventually, you'll be able to follow them from Threads",
            },
            {
              source: 'bridgy-fed-issue-1210',
              supports: ['status'],
              quote:
                "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
            },
          ],
        },
        {
          status: 'partial',
          summary: 'People on Threads could follow only accounts that had interacted with a sharing Threads account.',
          since: { on: '2024-12-04', precision: 'day' },
          until: { on: '2025-06-17', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            { source: 'neowin-threads-follow-fediverse-2024-12', supports: ['status'] },
            { source: 'cosmico-threads-fediverse-follows', supports: ['status'] },
            { source: 'evrimagaci-threads-fediverse-2024-12', supports: ['status'] },
            { source: 'techcrunch-follow-fediverse-2024-12', supports: ['since'] },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'not-applicable',
      reason:
        'That happens between other servers and does not involve Threads. Following a Threads account from the fediverse is a feature of its own.',
    },
  },
  software: [
    {
      software: 'tags-pub',
      text: 'In April 2026 accounts of tags.pub showed up in Threads but could not be followed. Whether that has changed was not found.',
      evidence: [
        {
          source: 'tags-pub-issue-21',
          supports: ['status'],
          quote: "A tag account appears in Threads, but you can't follow it.",
        },
      ],
    },
    {
      software: 'activitypub-bot',
      text: 'Follows from Threads failed in May 2026. On 11 May the library was changed to repeat refused requests with the older signature format; no test after that was found.',
      evidence: [
        {
          source: 'activitypub-bot-commit-84f489a',
          supports: ['status'],
          quote: 'fix: retry signed and double-knock on 400, 404, and 410',
        },
      ],
    },
    {
      software: 'matters-gateway',
      text: 'Until early June 2026 Threads answered with an error when the gateway accepted a follow request. Once its answer (the Accept) repeated the whole request, following worked.',
      evidence: [
        { source: 'matters-test-2026-05-28-follow', supports: ['status'] },
        { source: 'matters-test-2026-06-02-follow-delivery', supports: ['status'] },
      ],
    },
  ],
  related: ['account-search', 'feeds', 'public-posts', 'profiles', 'server-blocks'],
  alsoCalled: [
    'follow Mastodon from Threads',
    'can Threads users follow me',
    'Threads followers on Mastodon',
    'follow a Mastodon user on Threads',
  ],
} satisfies Feature;
