import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'alt-text',
  group: 'media',
  name: 'Alt text',
  question: {
    'from-threads': 'Do picture descriptions (alt text) of a Threads post arrive on the fediverse?',
    'to-threads': 'Do picture descriptions (alt text) of a fediverse post reach readers on Threads?',
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary:
        'Descriptions made by Threads itself arrived in September 2024; whether those written by people do is not known.',
      since: { presentOn: '2024-09-07' },
      conditions: [
        'sharing-on',
        'public-profile',
        'adult',
        'outside-european-region',
        'server-not-blocked-by-threads',
        'threads-not-blocked-by-server',
        'someone-follows',
      ],
      limits: [
        {
          text: 'One person who uses a screen reader, on an Akkoma server, reported in September 2024 that descriptions written by the author were missing. Nobody confirmed or refuted it.',
          sources: ['enafore-issue-33'],
        },
        {
          text: 'A press article of early 2026 says that the handling of alt text varies; it names no test.',
          sources: ['fediview-threads-integration-2026'],
        },
      ],
      evidence: [
        {
          source: 'enafore-issue-33',
          supports: ['status', 'since', 'limit'],
          quote: 'Photo by Threads on September 01, 2024. May be an image of 1 person, book and text.',
          locator: 'Comment of 2024-09-07',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['limit'],
          quote: 'Media alt text handling varies',
        },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'A description that Threads made automatically',
          status: 'works',
          summary: 'In September 2024 such a description arrived as the alt text of a post by @threads@threads.net.',
          since: { presentOn: '2024-09-07' },
          evidence: [
            {
              source: 'enafore-issue-33',
              supports: ['status', 'since'],
              quote: 'Photo by Threads on September 01, 2024. May be an image of 1 person, book and text.',
              locator: 'Comment of 2024-09-07',
            },
          ],
          confidence: 'medium',
        },
        {
          when: 'A description written by the author of the post',
          status: 'unknown',
          summary: 'One report of September 2024 says it was missing; it was never confirmed.',
          limits: [
            {
              text: 'The Threads API, through which other apps post, has taken alt text since 21 August 2024. That says nothing about sharing.',
              sources: ['meta-threads-api-changelog'],
            },
          ],
          evidence: [
            {
              source: 'enafore-issue-33',
              supports: ['status'],
              stance: 'contradicts',
              quote: 'this text is not displayed when viewing the post in Enafore',
              locator: 'A reader on an Akkoma server',
            },
          ],
          confidence: 'low',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Post a picture with your own alt text on Threads with sharing on, and open the description of the copy on a Mastodon server.',
            recipe: 'post-on-threads-look-on-mastodon',
            steps: [
              'On Threads, post a picture with alt text of your own that holds an unusual word.',
              'Post the same picture again with no alt text of your own.',
            ],
            look: ['On Mastodon, open the description of each picture, and look for the unusual word.'],
            expect: {
              works: 'The description of the first picture is your own text.',
              partly: 'Your text is there in part, or mixed with an automatic one.',
              no: 'In two tries the first picture has no description, or only an automatic one.',
            },
            misleads: [
              {
                text: 'Threads can send a description of its own making, such as "May be an image of 1 person". In September 2024 one such text arrived. Only your unusual word shows that your text crossed.',
                sources: ['enafore-issue-33'],
              },
            ],
          },
        },
      ],
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No test shows whether Threads keeps or shows the alt text of fediverse posts.',
      limits: [
        {
          text: 'A press article of early 2026 says that the handling of alt text varies; it names no test and no direction.',
          sources: ['fediview-threads-integration-2026'],
        },
      ],
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a picture with alt text from a Mastodon account that somebody on Threads follows, and let them read it in their fediverse feed with a screen reader.',
        recipe: 'post-on-mastodon-look-on-threads',
        needs: ['A person on Threads who uses a screen reader, or who knows how to use the one of the phone.'],
        steps: ['Post a picture on Mastodon with alt text that holds an unusual word.'],
        look: [
          'Let the person read the post on Threads with the screen reader, on the phone and on the website.',
          'Look whether Threads offers a way to show the description to people who see.',
        ],
        expect: {
          works: 'The screen reader says the unusual word, on the phone and on the website.',
          partly: 'It does so in one of them only, or the text is cut.',
          no: 'In two tries the picture shows, and the screen reader says another text or none.',
        },
      },
    },
  },
  software: [
    {
      software: 'mastodon',
      text: 'Mastodon reads a description from the summary of the attachment, or else from its name, up to 10,000 characters.',
      evidence: [
        {
          source: 'mastodon-code-media-attachment-parser',
          supports: ['status'],
          quote: "@json['summary'].presence || @json['name'].presence",
        },
      ],
    },
  ],
  related: ['images', 'video', 'content-warnings', 'gifs'],
  alsoCalled: [
    'image description',
    'picture description',
    'ALT badge',
    'screen reader',
    'media description',
    'captions',
    'image descriptions',
    'descriptions for blind people',
    'accessibility of images',
  ],
} satisfies Feature;
