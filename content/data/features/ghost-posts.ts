import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'ghost-posts',
  group: 'posts',
  name: 'Ghost posts',
  question: {
    'from-threads': 'Do ghost posts, which Threads archives after 24 hours, reach Mastodon?',
    'to-threads': 'Can someone on the fediverse send a ghost post to Threads?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'Ghost posts came out on 27 October 2025; no source says whether they leave Threads.',
      evidence: [
        {
          source: 'meta-threads-api-ghost-posts',
          supports: ['limit'],
          quote: 'Ghost posts are text-only posts.',
          locator: 'The part read does not mention the fediverse',
        },
        { source: 'particle-ghost-posts', supports: ['limit'] },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Write a ghost post on Threads with sharing on, and look on a Mastodon server where someone follows the account, after 20 minutes and after 25 hours.',
        recipe: 'post-on-threads-look-on-mastodon',
        steps: ['Write a ghost post on Threads, in a different wording from the control.'],
        look: ['Look again after 25 hours, when Threads has archived the post.'],
        expect: {
          works: 'It arrives on Mastodon, and is gone there after 25 hours.',
          partly: 'It arrives, and stays on Mastodon after Threads has archived it.',
          no: 'In two tries the control arrives, and the ghost post does not.',
        },
      },
    },
    'to-threads': {
      status: 'not-applicable',
      reason: 'Ghost posts exist only on Threads; fediverse posts that delete themselves are a matter of deleting.',
    },
  },
  related: ['deletes', 'public-posts', 'text-attachments'],
  alsoCalled: [
    'disappearing posts',
    '24 hours',
    'vanishing posts',
    'auto-archive',
    'temporary posts',
    'posts that disappear',
    'stories',
  ],
} satisfies Feature;
