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
      summary: 'Threads sends a post out 15 minutes after it was written, when the time for editing it is over.',
      since: { on: '2024-10-01', precision: 'day' },
      conditions: ['sharing-on'],
      evidence: [
        {
          source: 'thezarc-15-minute-edits',
          supports: ['status', 'since'],
          quote: 'os posts do Threads serão enviados a plataformas parceiras, como o Mastodon, apenas após 15 minutos',
        },
        { source: 'tech2news-15-minute-edits', supports: ['status'] },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'works',
          summary: 'Threads sent posts out 5 minutes after they were written; another tester noted several minutes.',
          since: { presentOn: '2024-03-22' },
          until: { on: '2024-10-01', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'anderegg-poking-at-threads',
              supports: ['status', 'since'],
              quote: 'it currently takes several minutes for posts made on Threads to be pushed to a follower on Mastodon.',
            },
            { source: 'ahooja-threads-on-mastodon-summary', supports: ['status'] },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No figure can be given: one post of June 2026 was visible by the next day, another was never shown.',
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
        wouldSettle: 'Post from Mastodon to a follower on Threads several times, and note when each post appears in the fediverse feed.',
      },
    },
  },
  related: ['edits', 'public-posts', 'feeds'],
  alsoCalled: ['delay', 'lag', 'posts arrive late', '15 minutes', 'how fast'],
} satisfies Feature;
