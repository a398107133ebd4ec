import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'delivery-delay',
  group: 'posts',
  name: 'How long a post takes',
  question: {
    'from-threads': 'After someone posts on Threads, does the post reach Mastodon within a known time?',
    'to-threads': 'After someone posts on Mastodon, does the post appear on Threads within a known time?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'Threads holds a post back for 15 minutes, the time people have to edit it, and then sends it out.',
      since: { on: '2024-10-01', precision: 'day' },
      conditions: ['sharing-on'],
      evidence: [
        {
          source: 'thezarc-15-minute-edits',
          supports: ['status', 'since'],
          quote: 'os posts do Threads serão enviados a plataformas parceiras, como o Mastodon, apenas após 15 minutos',
        },
        { source: 'tech2news-15-minute-edits', supports: ['status'] },
        { source: 'vmst-threads-known-issues', supports: ['status'] },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'works',
          summary: 'One tester saw posts go out after 5 minutes, another after several; people had 5 minutes to edit.',
          since: { presentOn: '2024-03-22' },
          until: { on: '2024-10-01', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'anderegg-poking-at-threads',
              supports: ['status', 'since'],
              quote:
                'it currently takes several minutes for posts made on Threads to be pushed to a follower on Mastodon.',
            },
            { source: 'ahooja-threads-on-mastodon-summary', supports: ['status'] },
            { source: 'thezarc-15-minute-edits', supports: ['status'], locator: 'The earlier limit for edits' },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'unknown',
      summary:
        'No figure can be given: of two test posts in June 2026, one was seen by the next day, the other not in an early check.',
      evidence: [
        {
          source: 'matters-test-2026-06-03-note-visibility',
          supports: ['status'],
          quote: 'gateway-side delivery passed; receiver-visible Threads UI display not observed',
        },
        { source: 'matters-test-2026-06-04-receiver', supports: ['status'] },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post from Mastodon to a follower on Threads several times, and note when each post appears in the fediverse feed.',
        recipe: 'post-on-mastodon-look-on-threads',
        steps: [
          'Write ten plain public posts over a week, at different times of the day, and note the minute of each.',
        ],
        look: [
          'Let the person on Threads look after 5, 15, 30 and 60 minutes, after six hours and after a day, and note when each post was first seen.',
        ],
        expect: {
          works: 'At least nine of the ten show within one span of time, which the log names.',
          partly: 'Most show, and their times spread over hours.',
          no: 'Fewer than half show within a day, although others of your posts do.',
        },
        leavesOpen: 'Nobody looked in between: then only "by the next day" can be said.',
      },
    },
  },
  related: ['edits', 'public-posts', 'feeds'],
  alsoCalled: [
    'delay',
    'lag',
    'posts arrive late',
    '15 minutes',
    'how fast',
    'slow',
    'waiting time',
    'not instant',
    'out of order',
  ],
} satisfies Feature;
