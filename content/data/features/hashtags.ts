import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'hashtags',
  group: 'media',
  name: 'Hashtags and topics',
  question: {
    'from-threads': 'Does the topic tag of a Threads post become a hashtag on the fediverse?',
    'to-threads': 'Do hashtags in a fediverse post become topics on Threads?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'No source says whether a topic or community on Threads becomes a hashtag outside.',
      limits: [
        {
          text: 'The one Threads post inspected, in September 2026 or later, had an empty list of tags. The text given with it has no hashtag, so this proves nothing.',
          sources: ['mention-threads-note-fields'],
        },
        {
          text: 'The Threads API, through which other apps post, has taken topic tags since 14 July 2025. That says nothing about sharing.',
          sources: ['meta-threads-api-changelog'],
        },
      ],
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post with a topic on Threads with sharing on, and look whether the copy on a Mastodon server shows up under that hashtag.',
        recipe: 'post-on-threads-look-on-mastodon',
        steps: [
          'On Threads, write one post with a topic chosen in the app, one with a word after # in its text, and one in a community.',
        ],
        look: [
          'On Mastodon, open each copy, and look whether the word is a link to a hashtag, plain text, or missing.',
          'Open the feed of that hashtag on the same server, and look for the posts.',
        ],
        expect: {
          works: 'The topic is a hashtag on Mastodon, and the post stands in its feed.',
          partly: 'The word arrives as plain text, or only some of the three kinds become hashtags.',
          no: 'In two tries the posts arrive, and nothing of the topic does.',
        },
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says what Threads makes of hashtags in fediverse posts.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post with a hashtag from a Mastodon account that somebody on Threads follows, and tap the hashtag in their fediverse feed.',
        recipe: 'post-on-mastodon-look-on-threads',
        steps: ['Post on Mastodon with one common hashtag and one that you made up.'],
        look: [
          'On Threads, tap each of them, and note where it leads.',
          'Look whether the post stands under that topic on Threads.',
        ],
        expect: {
          works: 'The hashtags lead to topics on Threads, and the post stands there.',
          partly: 'They can be tapped and lead elsewhere, or lead to a topic in which the post is missing.',
          no: 'In two tries they are plain text.',
        },
      },
    },
  },
  related: ['post-search', 'feeds', 'link-previews'],
  alsoCalled: ['tags', 'topic tags', 'communities', 'followed hashtags', '#tag', 'hashtag', 'topic', 'tagging posts'],
} satisfies Feature;
