import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'likes',
  group: 'interactions',
  name: 'Likes',
  question: {
    'from-threads': 'If someone on Threads likes a fediverse post, does the like reach its author?',
    'to-threads': 'If someone on Mastodon likes a Threads post, does its author see it?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'In a test of June 2026 a like given on Threads reached the other server and was stored there.',
      since: { absentOn: '2024-07-25', presentOn: '2026-06-04' },
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
          text: 'The test was made by one tester, with a Matters gateway on the other side and not a Mastodon server. A page of the Mastodon server vmst.io, undated and removed since, says that people on Threads can like Mastodon posts.',
          sources: [
            'matters-test-2026-06-02-follow-delivery',
            'matters-test-2026-06-04-note-companion',
            'vmst-threads-known-issues',
          ],
        },
        {
          text: 'A press article of early 2026 says that likes are visible in part across platforms; it names no test and no direction.',
          sources: ['fediview-threads-integration-2026'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-02-follow-delivery',
          supports: ['status', 'since'],
          quote: 'Gateway readback after the Threads Like action confirmed inbound Like return',
        },
        { source: 'matters-test-2026-06-04-note-companion', supports: ['status'], locator: 'Like of a second post' },
        { source: 'vmst-threads-known-issues', supports: ['status'], locator: 'List of known issues' },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['limit'],
          quote: 'Boosts and likes are partially visible across platforms',
        },
        {
          source: 'bridgy-fed-issue-1210',
          supports: ['since'],
          quote: "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
        },
      ],
      confidence: 'high',
      cases: [
        {
          when: 'A fediverse reply under a Threads post',
          status: 'partial',
          summary:
            'Since June 2024 people on Threads can like such a reply; whether the like was sent out is not stated.',
          since: { on: '2024-06-25', precision: 'day' },
          limits: [
            {
              text: 'Meta describes the button. Nothing read says whether the other server was told in 2024.',
              sources: ['meta-newsroom-introducing-threads'],
            },
          ],
          evidence: [
            {
              source: 'meta-newsroom-introducing-threads',
              supports: ['status', 'since'],
              quote: 'can see and like replies from people on other servers, like Mastodon, directly in Threads',
            },
          ],
          confidence: 'medium',
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'In July 2024 people on Threads could neither see nor interact with original fediverse posts.',
          since: { presentOn: '2024-07-25' },
          until: { absentOn: '2024-07-25', presentOn: '2026-06-04' },
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
      ],
    },
    'to-threads': {
      status: 'works',
      summary: 'The author of the Threads post sees the like, and who gave it.',
      since: { on: '2024-10-01', precision: 'day' },
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
          text: 'This rests on reports of October 2024. A press article of early 2026 says that likes are visible in part across platforms; it names no test and no direction.',
          sources: ['thezarc-15-minute-edits', 'tech2news-15-minute-edits', 'fediview-threads-integration-2026'],
        },
      ],
      evidence: [
        {
          source: 'thezarc-15-minute-edits',
          supports: ['status', 'since'],
          locator: 'Second paragraph: who follows and likes, from 1 October 2024',
        },
        {
          source: 'tech2news-15-minute-edits',
          supports: ['status'],
          quote: 'os usuários podem visualizar quem os segue ou curte suas postagens em outros servidores',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['limit'],
          quote: 'Boosts and likes are partially visible across platforms',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'partial',
          summary: 'The author saw how many people on other servers liked a post, not who they were.',
          since: { on: '2024-03-21', precision: 'day' },
          until: { on: '2024-10-01', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'instagram-help-about-threads-fediverse-2024',
              supports: ['status'],
              quote: "You'll be able to see the number of users on other servers who liked your post on Threads.",
            },
            {
              source: 'simonwillison-threads-entered-fediverse',
              supports: ['status'],
              quote: 'their notifications will show them likes but not boosts or replies',
            },
            { source: 'meta-engineering-entered-fediverse', supports: ['since'] },
            {
              source: 'ahooja-threads-on-mastodon-summary',
              supports: ['status'],
              stance: 'contradicts',
              locator: 'April 2024: likes from Mastodon not counted',
            },
          ],
        },
      ],
    },
  },
  software: [
    {
      software: 'mastodon',
      text: 'Mastodon takes the number of likes from the post where the post states it. The one Threads post inspected stated none, so Mastodon cannot show how many likes a post has on Threads.',
      evidence: [
        { source: 'mastodon-code-status-parser', supports: ['status'], quote: "@object['likes']['totalItems']" },
        { source: 'mention-threads-note-fields', supports: ['status'], locator: 'List of fields, without likes' },
      ],
    },
  ],
  related: ['boosts', 'replies', 'follower-lists', 'delivery-delay'],
  alsoCalled: [
    'favourite',
    'favorite',
    'fave',
    'star',
    'heart',
    'like count',
    'liking a post',
    'favourites',
    'who liked my post',
  ],
} satisfies Feature;
