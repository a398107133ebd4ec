import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'public-posts',
  group: 'posts',
  name: 'Public posts',
  question: {
    'from-threads': 'If someone on Threads posts publicly, does the post reach their followers on Mastodon?',
    'to-threads': 'If someone on Mastodon posts publicly, can their followers on Threads see the post?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'Public posts of people who turned sharing on reach their followers on other servers, with exceptions.',
      since: { on: '2024-08-28', precision: 'day' },
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
          text: 'In March 2024 Meta left out posts with restricted replies, posts with polls, replies to posts that are not shared, and reposts of posts that are not shared.',
          sources: ['last-week-in-fediverse-61-copy', 'meta-engineering-entered-fediverse'],
        },
        {
          text: 'The newest list found is of June 2024: only top-level posts and replies of authors to themselves go out; polls and posts with reply controls were to come later. No source says that they came. On replies a later how-to differs.',
          sources: ['mediapost-threads-100-countries', 'verge-how-to-copy-pt'],
        },
        {
          text: 'Posts go out 15 minutes late.',
          sources: ['thezarc-15-minute-edits', 'tech2news-15-minute-edits'],
        },
        {
          text: "One Ghost user reported in July 2025 that no new posts of the Threads accounts they followed arrived. In July 2026 Ghost's developers called that unexpected: new posts should appear.",
          sources: ['ghost-issue-981'],
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
          source: 'meta-threads-api-changelog',
          supports: ['status', 'since'],
          quote:
            'eligible posts made to Threads via the Threads API will also be shared to the fediverse starting August 28, 2024',
        },
        {
          source: 'last-week-in-fediverse-61-copy',
          supports: ['limit'],
          quote: 'Certain types of posts and content are also not federated',
        },
        {
          source: 'mediapost-threads-100-countries',
          supports: ['limit'],
          quote: 'Polls and posts with reply controls will be launching later.',
        },
        {
          source: 'ghost-issue-981',
          supports: ['status', 'limit'],
          quote: 'this is unexpected behaviour (they should appear)',
          locator: 'Reply of 2026-07-08 on new posts from a followed Threads account',
        },
        {
          source: 'mention-threads-note-fields',
          supports: ['status'],
          locator: 'A Threads post made on or after 2026-09-01, held by another server',
        },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'A post written in the Threads app or on its website',
          status: 'works',
          summary: 'It reaches followers on other servers; one server held a post made in September 2026 or later.',
          since: { on: '2024-03-21', precision: 'day' },
          evidence: [
            { source: 'meta-engineering-entered-fediverse', supports: ['status', 'since'] },
            { source: 'mention-threads-note-fields', supports: ['status'] },
          ],
          confidence: 'medium',
        },
        {
          when: 'A post made by another app through the Threads API',
          status: 'works',
          summary: 'Meta says that such posts have been shared since 28 August 2024.',
          since: { on: '2024-08-28', precision: 'day' },
          evidence: [
            {
              source: 'meta-threads-api-changelog',
              supports: ['status', 'since'],
              quote:
                'eligible posts made to Threads via the Threads API will also be shared to the fediverse starting August 28, 2024',
            },
            { source: 'meta-threads-api-create-posts', supports: ['status'] },
            { source: 'techcrunch-threads-deepens-ties-copy', supports: ['status'] },
          ],
          confidence: 'high',
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Threads launched without federation; no post reached other servers.',
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
          summary: 'In the first live test, only posts of a few accounts of Threads staff were shared.',
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
            { source: 'wedistribute-threads-begins-testing', supports: ['status'] },
          ],
        },
        {
          status: 'partial',
          summary:
            'In the beta, posts written in Threads were shared, if their author had opted in; posts made through its API were not.',
          since: { on: '2024-03-21', precision: 'day' },
          until: { on: '2024-08-28', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'meta-engineering-entered-fediverse',
              supports: ['status', 'since'],
              quote:
                'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
            },
            {
              source: 'last-week-in-fediverse-61-copy',
              supports: ['status'],
              quote: 'Certain types of posts and content are also not federated',
            },
            { source: 'techcrunch-threads-deepens-ties-copy', supports: ['status'] },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'partial',
      summary:
        'Followers on Threads see it on the account page and in a separate fediverse feed, not in their main feeds.',
      since: { on: '2025-06-17', precision: 'day' },
      conditions: [
        'sharing-on',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
      ],
      limits: [
        {
          text: 'The fediverse feed is a list of its own, newest first. It is not mixed into the main feeds.',
          sources: ['verge-fediverse-feed-copy'],
        },
        {
          text: 'A notice in the app says that some posts may not display. In a test of June 2026 one accepted post could not be seen in a check right afterwards; its public address did not answer at that time.',
          sources: ['matters-test-2026-06-04-receiver', 'matters-test-2026-06-03-note-visibility'],
        },
        {
          text: 'Short posts were seen; whether long-form articles are shown was not proven.',
          sources: ['matters-test-2026-06-04-receiver', 'matters-decision-article-note'],
        },
      ],
      evidence: [
        { source: 'matters-test-2026-06-04-receiver', supports: ['status'] },
        {
          source: 'verge-fediverse-feed-copy',
          supports: ['status', 'since', 'limit'],
          quote: "It's very much a separate feed",
        },
        { source: 'techcrunch-fediverse-feed-rewrite', supports: ['status', 'since'] },
        {
          source: 'matters-test-2026-06-03-note-visibility',
          supports: ['limit'],
          quote: 'gateway-side delivery passed; receiver-visible Threads UI display not observed',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'People on Threads could not see original posts from the fediverse.',
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
              source: 'bridgy-fed-issue-1210',
              supports: ['status'],
              quote:
                "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
            },
          ],
        },
        {
          status: 'partial',
          summary: 'Posts stood only on the page that Threads has for the account, with notifications, and in no feed.',
          since: { on: '2024-12-04', precision: 'day' },
          until: { on: '2025-06-17', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'cosmico-threads-fediverse-follows',
              supports: ['status'],
              quote: "While you can follow fediverse accounts, their posts won't appear in your Threads feed.",
            },
            { source: 'evrimagaci-threads-fediverse-2024-12', supports: ['status'] },
            { source: 'hachyderm-issue-604', supports: ['status'] },
            { source: 'techcrunch-follow-fediverse-2024-12', supports: ['since'] },
          ],
        },
      ],
    },
  },
  related: ['delivery-delay', 'feeds', 'backfill', 'non-public-posts', 'replies'],
  alsoCalled: [
    'see Threads posts on Mastodon',
    'toots',
    'statuses',
    'crossposting',
    'are my posts on Threads',
    'new posts',
    'do my posts reach Threads',
    'can they see my posts',
  ],
} satisfies Feature;
