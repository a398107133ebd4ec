import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'feeds',
  group: 'discovery',
  name: 'Timelines and feeds',
  question: {
    'from-threads': 'Do posts from Threads appear in the timelines of a Mastodon server?',
    'to-threads': 'Do fediverse posts appear in the feeds of Threads?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary:
        'Posts of a Threads account appear in the home feed of its followers, and in live feeds of their server.',
      since: { on: '2024-03-21', precision: 'day' },
      conditions: [
        'sharing-on',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
        'someone-follows',
      ],
      limits: [
        {
          text: 'A server that limits Threads keeps its posts out of the live feeds, hashtag pages and trends. Followers see them in Home, and so do others when somebody they follow boosts them.',
          sources: [
            'mastodon-code-public-feed',
            'mastodon-code-trends-statuses',
            'mastodon-code-feed-manager',
            'mastodon-issue-27179',
          ],
        },
        {
          text: 'On Ghost, one user reported in July 2025 that new posts of followed Threads accounts did not arrive. Its developers answered in July 2026 that they should.',
          sources: ['ghost-issue-981'],
        },
      ],
      evidence: [
        {
          source: 'meta-engineering-entered-fediverse',
          supports: ['status', 'since'],
          quote:
            'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
        },
        {
          source: 'mention-threads-note-fields',
          supports: ['status'],
          locator: 'A Threads post made on or after 2026-09-01, held by another server: shows delivery, not a timeline',
        },
        {
          source: 'ghost-issue-981',
          supports: ['status', 'limit'],
          quote: 'this is unexpected behaviour (they should appear)',
          locator: 'Reply of 2026-07-08 on new posts missing from a feed',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status'],
          quote: 'Public posts from opted-in Threads users appear in Mastodon timelines',
          locator: 'A statement without a test',
        },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'The home feed of somebody who follows the account',
          status: 'works',
          summary: 'New posts of the account arrive in the home feed of its followers.',
          since: { on: '2024-03-21', precision: 'day' },
          evidence: [
            {
              source: 'meta-engineering-entered-fediverse',
              supports: ['status', 'since'],
              quote:
                'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
            },
            {
              source: 'ghost-issue-981',
              supports: ['status'],
              quote: 'this is unexpected behaviour (they should appear)',
              locator: 'Reply of 2026-07-08 on new posts missing from a feed, about Ghost',
            },
          ],
          confidence: 'medium',
        },
        {
          when: 'The live feed of other servers (federated timeline)',
          status: 'works',
          summary:
            'Public posts from Threads that reached a server stand in its live feed, unless Threads is limited there.',
          evidence: [
            {
              source: 'mastodon-code-public-feed',
              supports: ['status'],
              quote: 'merge(Account.without_suspended.without_silenced)',
            },
            {
              source: 'mastodon-code-activity-create',
              supports: ['status'],
              quote: 'return reject_payload! unless related_to_local_activity?',
            },
            {
              source: 'fediview-threads-integration-2026',
              supports: ['status'],
              quote: 'The federated timeline is where Threads content is most visible.',
              locator: 'A statement without a test',
            },
          ],
          confidence: 'medium',
          inferred:
            "Mastodon's code keeps a delivered post when somebody on the server follows its author, and shows kept public posts in the live feed unless the author is limited or suspended. It has no exception for Threads.",
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Threads launched without federation; no post reached the timelines of other servers.',
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
            {
              source: 'hachyderm-threads-update-2023-12',
              supports: ['since'],
              locator: 'Start of the test, 13 December 2023',
            },
          ],
        },
        {
          status: 'partial',
          summary:
            'In the first live test, only posts of a few accounts of Threads staff could reach a Mastodon server.',
          since: { on: '2023-12-13', precision: 'day' },
          until: { on: '2024-03-21', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'hachyderm-threads-update-2023-12',
              supports: ['status'],
              quote: "only seven users from Threads are federating with Hachyderm's instance",
            },
            {
              source: 'hachyderm-threads-update-2023-12',
              supports: ['since'],
              quote: 'As of December 13, 2023, Threads has begun to test their implementation of ActivityPub.',
            },
            { source: 'wedistribute-threads-begins-testing', supports: ['status'] },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'partial',
      summary: 'They stand in a separate fediverse feed, newest first, and not in the main feeds of Threads.',
      since: { on: '2025-06-17', precision: 'day' },
      conditions: [
        'sharing-on',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
      ],
      limits: [
        {
          text: 'The feed shows posts of the accounts that a person on Threads follows. Only people who share to the fediverse have it, so people in the European Region do not, we infer.',
          sources: ['swipeinsight-meta-fediverse-search-feed', 'steiger-legal-threads-switzerland'],
        },
        {
          text: 'The feed is apart from the other feeds of the app, and is not ranked.',
          sources: ['verge-fediverse-feed-copy'],
        },
        {
          text: 'In June 2026 short posts showed in the app; long-form posts (Article) were accepted, and their display was not proven.',
          sources: ['matters-decision-article-note'],
        },
        {
          text: 'Not every accepted post shows: in June 2026 a first test post was accepted and not shown; its public address did not answer at that time. The app itself says that some posts may not display.',
          sources: ['matters-test-2026-06-03-note-visibility', 'matters-test-2026-06-04-receiver'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status'],
          locator: 'Posts shown to a follower on Threads',
        },
        {
          source: 'verge-fediverse-feed-copy',
          supports: ['status', 'since', 'limit'],
          quote: "It's very much a separate feed",
        },
        { source: 'swipeinsight-meta-fediverse-search-feed', supports: ['status', 'since', 'limit'] },
        {
          source: 'matters-decision-article-note',
          supports: ['limit'],
          quote: 'Threads UI visibility for a long-form `Article` object.',
          locator: 'Listed as not proven',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'People on Threads could not see original posts from the fediverse at all.',
          since: { presentOn: '2024-07-25' },
          until: { on: '2024-12-04', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'bridgy-fed-issue-1210',
              supports: ['status', 'since'],
              quote:
                "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
            },
          ],
        },
        {
          status: 'no',
          summary: 'Fediverse posts could be seen on the profile of a followed account, and in no feed.',
          since: { on: '2024-12-04', precision: 'day' },
          until: { on: '2025-06-17', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'cosmico-threads-fediverse-follows',
              supports: ['status'],
              quote: "While you can follow fediverse accounts, their posts won't appear in your Threads feed.",
            },
            {
              source: 'hachyderm-issue-604',
              supports: ['status'],
              quote: "As far as we know, Threads is still in the process of fully federating (it's not yet).",
              locator: 'On a follower at Threads who sees no posts, December 2024',
            },
            { source: 'techcrunch-follow-fediverse-2024-12', supports: ['since'] },
          ],
        },
      ],
    },
  },
  related: ['public-posts', 'follow-from-fediverse', 'follow-from-threads', 'recommendations', 'server-blocks'],
  alsoCalled: [
    'timeline',
    'home timeline',
    'federated timeline',
    'live feed',
    'fediverse feed',
    'For you',
    'where posts appear',
    'following feed',
    'home feed',
    'public feed',
    'see fediverse posts in the Threads app',
    'where fediverse posts show in Threads',
  ],
} satisfies Feature;
