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
      summary: 'Posts of a Threads account appear in the home feed of its followers, and in live feeds of their server.',
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
      ],
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
          locator: 'Reply of 2026-07-08 on new posts missing from a feed',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status'],
          quote: 'Public posts from opted-in Threads users appear in Mastodon timelines',
        },
      ],
      confidence: 'high',
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
              locator: 'Reply of 2026-07-08 on new posts missing from a feed',
            },
          ],
          confidence: 'high',
        },
        {
          when: 'The live feed of other servers (federated timeline)',
          status: 'works',
          summary: 'Public posts from Threads that reached a server stand in its live feed, unless Threads is limited there.',
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
            },
          ],
          confidence: 'medium',
          inferred:
            "Mastodon's code keeps a delivered post when somebody on the server follows its author, and shows kept public posts in the live feed unless the author is limited or suspended. It has no exception for Threads.",
        },
      ],
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'partial',
      summary: 'They stand in a separate fediverse feed, newest first, and not in the main feeds of Threads.',
      since: { on: '2025-06-17', precision: 'day' },
      conditions: ['sharing-on', 'public-profile', 'adult', 'outside-european-region', 'server-not-blocked-by-threads'],
      limits: [
        {
          text: 'Only people on Threads who share to the fediverse have the feed, so people in the European Region do not, we infer.',
          sources: ['swipeinsight-meta-fediverse-search-feed', 'steiger-legal-threads-switzerland'],
        },
        {
          text: 'The feed is apart from the other feeds of the app, and is not ranked.',
          sources: ['verge-fediverse-feed-copy'],
        },
        {
          text: 'In June 2026 short posts showed in the app; long-form posts (Article) were accepted, but were not seen there.',
          sources: ['matters-decision-article-note'],
        },
      ],
      evidence: [
        { source: 'matters-test-2026-06-04-receiver', supports: ['status'], locator: 'Posts shown to a follower on Threads' },
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
            { source: 'techcrunch-follow-fediverse-2024-12', supports: ['since'] },
          ],
        },
      ],
    },
  },
  related: ['public-posts', 'follow-from-fediverse', 'follow-from-threads', 'recommendations', 'server-blocks'],
  alsoCalled: ['timeline', 'home timeline', 'federated timeline', 'live feed', 'fediverse feed', 'For you'],
} satisfies Feature;
