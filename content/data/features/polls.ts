import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'polls',
  group: 'posts',
  name: 'Polls',
  question: {
    'from-threads': 'If someone on Threads posts a poll, does it reach Mastodon?',
    'to-threads': 'If someone on Mastodon posts a poll, can people on Threads see it and vote?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'In March 2024 Meta left polls out "until future updates"; no source says whether that changed.',
      evidence: [
        {
          source: 'last-week-in-fediverse-61-copy',
          supports: ['status'],
          quote: 'Post with polls (until future updates).',
          locator: "Quoting Meta's list of what is not shared",
        },
        { source: 'techcrunch-threads-opens-beta-copy', supports: ['status'] },
      ],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'outdated',
        wouldSettle: 'Post a poll on Threads with sharing on, and look 15 minutes later on a Mastodon server where someone follows the account.',
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says whether Threads shows polls from other servers.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle: 'Post a poll on Mastodon from an account that someone on Threads follows, and see what Threads shows.',
      },
    },
  },
  related: ['public-posts', 'reply-controls', 'long-text'],
  alsoCalled: ['vote', 'voting', 'survey', 'Question object'],
} satisfies Feature;
