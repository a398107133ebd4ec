import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'custom-emoji',
  group: 'media',
  name: 'Custom emoji',
  question: {
    'from-threads': 'Does Threads send custom emoji to the fediverse?',
    'to-threads': 'Does Threads show the custom emoji of a fediverse post or name?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'No source shows a custom emoji in anything that Threads sends.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Read shared Threads posts and profiles whose text holds symbols that are no ordinary emoji, with signed requests, and look for tags of the type Emoji.',
        recipe: 'read-what-threads-sends',
        needs: [
          'A shared Threads post or profile name with a symbol that is no ordinary emoji, if the app lets its users make one.',
        ],
        steps: [
          'Read the records of both accounts and of five of their posts.',
          'Look in each for tags of the type Emoji, and in the text for short codes between colons.',
        ],
        expect: {
          works: 'A record holds a tag of the type Emoji with a picture.',
          no: 'The app has such symbols, they show on Threads, and the records of two posts with them hold no such tag.',
        },
        leavesOpen: 'The app offers no symbols of that kind: then there is nothing to send.',
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says whether Threads shows custom emoji or leaves their short codes.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a custom emoji from a Mastodon account that somebody on Threads follows, and look whether they see a picture or the code between colons.',
        recipe: 'post-on-mastodon-look-on-threads',
        steps: [
          "Post on Mastodon with one of the server's custom emoji in the text, and put one into your display name.",
        ],
        look: ['On Threads, look whether each is a picture or a code between colons.'],
        expect: {
          works: 'Both are pictures.',
          partly: 'One of them is.',
          no: 'In two tries both are codes, or are missing.',
        },
      },
    },
  },
  software: [
    {
      software: 'mastodon',
      text: 'Mastodon shows the custom emoji of another server when the post carries an emoji tag with a picture; rejecting media from a server blocks them too.',
      evidence: [{ source: 'mastodon-code-activity-create', supports: ['status'], quote: 'return if skip_download?' }],
    },
  ],
  related: ['images', 'profiles', 'link-previews'],
  alsoCalled: ['custom emojis', 'emoji shortcodes', 'blobcat', 'emoticons', 'emoji', 'server emoji', 'reactions'],
} satisfies Feature;
