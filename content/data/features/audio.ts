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
        recipe: 'post-on-threads-look-on-mastodon',
        steps: [
          'Look whether the app lets you record or attach sound. If it does not, stop, and write down app, version and day.',
          'Post ten seconds of speech with a plain text.',
        ],
        look: ['On Mastodon, look for a player, a link or nothing, and listen.'],
        expect: {
          works: 'It arrives and plays.',
          partly: 'A link or a transcript arrives.',
          no: 'In two tries the text arrives, and nothing of the sound does.',
        },
        leavesOpen: 'The app offers no sound: then there is nothing to send from this account.',
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
        recipe: 'post-on-mastodon-look-on-threads',
        steps: ['Post an audio file of ten seconds on Mastodon, with a plain text.'],
        look: ['On Threads, look for a player, a link or nothing, and listen.'],
        expect: {
          works: 'It shows and plays.',
          partly: 'A link to the file or to the original post shows.',
          no: 'In two tries the text shows, and nothing of the sound does.',
        },
      },
    },
  },
  related: ['video', 'images'],
  alsoCalled: ['voice clip', 'sound', 'podcast', 'music', 'sound clips', 'listening', 'voice message'],
} satisfies Feature;
