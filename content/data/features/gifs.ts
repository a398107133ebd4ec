import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'gifs',
  group: 'media',
  name: 'GIFs',
  question: {
    'from-threads': 'Do GIFs in a Threads post arrive on the fediverse, moving?',
    'to-threads': 'Do GIFs in a fediverse post show on Threads, moving?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'No source says whether GIFs posted on Threads arrive, or in which form.',
      limits: [
        {
          text: 'The Threads API, through which other apps post, has taken GIFs since 17 October 2025. That says nothing about sharing.',
          sources: ['meta-threads-api-changelog'],
        },
      ],
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a GIF on Threads with sharing on, and look at the copy on a Mastodon server: a moving picture, a still, a link, or nothing.',
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says how Threads shows GIFs of fediverse posts.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a GIF from a Mastodon account that somebody on Threads follows, and look at it in their fediverse feed.',
      },
    },
  },
  related: ['images', 'video', 'alt-text'],
  alsoCalled: ['animated GIF', 'GIPHY', 'gifv', 'animation', 'stickers'],
} satisfies Feature;
