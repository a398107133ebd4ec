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
  alsoCalled: ['custom emojis', 'emoji shortcodes', 'blobcat', 'emoticons'],
} satisfies Feature;
