import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'audio',
  group: 'media',
  name: 'Audio',
  question: {
    'from-threads': 'Does audio in a Threads post arrive on the fediverse?',
    'to-threads': 'Does audio in a fediverse post play on Threads?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'No source says whether audio posted on Threads arrives.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'If the Threads app lets you record or attach audio, post some with sharing on, and look at the copy on a Mastodon server.',
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says whether Threads plays audio of fediverse posts.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post an audio file from a Mastodon account that somebody on Threads follows, and look at it in their fediverse feed.',
      },
    },
  },
  related: ['video', 'images'],
  alsoCalled: ['voice clip', 'sound', 'podcast', 'music'],
} satisfies Feature;
