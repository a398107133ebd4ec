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
        recipe: 'post-on-threads-look-on-mastodon',
        steps: ["On Threads, post one GIF from the app's own collection, if it has one, and one from your own files."],
        look: ['On Mastodon, look whether each moves, stands still, is a link, or is missing.'],
        expect: {
          works: 'Both arrive and move.',
          partly: 'One of them does, or they arrive as a still picture or a link.',
          no: 'In two tries the text arrives, and no trace of the GIF does.',
        },
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
        recipe: 'post-on-mastodon-look-on-threads',
        steps: ['Post an animated GIF on Mastodon.'],
        look: ['On Threads, look whether it moves, stands still, is a link, or is missing.'],
        expect: {
          works: 'It shows and moves.',
          partly: 'It shows as a still picture, as a video to be started, or as a link.',
          no: 'In two tries the text shows, and no trace of the GIF does.',
        },
      },
    },
  },
  related: ['images', 'video', 'alt-text'],
  alsoCalled: ['animated GIF', 'GIPHY', 'gifv', 'animation', 'stickers', 'moving pictures', 'animations'],
} satisfies Feature;
