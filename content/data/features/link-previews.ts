import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'link-previews',
  group: 'media',
  name: 'Links and previews',
  question: {
    'from-threads': 'Does a link in a Threads post bring its preview card to the fediverse?',
    'to-threads': 'Does Threads show a preview card for a link in a fediverse post?',
  },
  cells: {
    'from-threads': {
      status: 'unknown',
      summary: 'The link itself arrives; no source says whether Threads sends a preview card with it.',
      limits: [
        {
          text: 'The one Threads post inspected, in September 2026 or later, held a link and carried no attachment. One post is no rule.',
          sources: ['mention-threads-note-fields'],
        },
      ],
      evidence: [],
      confidence: 'low',
      cases: [
        {
          when: 'The link itself',
          status: 'works',
          summary: 'In August 2024 links arrived as plain addresses in full length, which Mastodon did not shorten.',
          since: { presentOn: '2024-08-02' },
          evidence: [
            {
              source: 'mastodon-issue-31259',
              supports: ['status', 'since'],
              quote: "Links in posts from Threads aren't truncated",
            },
          ],
          confidence: 'medium',
        },
      ],
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a link with a preview card on Threads with sharing on, read the fields of the post with a signed request, and look at the copy on a Mastodon server.',
        recipe: 'read-what-threads-sends',
        needs: ['A Mastodon account that follows one of the Threads accounts.'],
        steps: [
          'On Threads, post a link that shows a preview card there, and wait 20 minutes.',
          'Read the record of the post with a signed request, and look for a preview, an attachment or a picture.',
          'Look at the copy on Mastodon. A card there may be the work of the Mastodon server: only the record decides.',
        ],
        expect: {
          works: 'The record holds a title, a text or a picture of the linked page.',
          no: 'The records of two such posts hold the link and nothing about the page.',
        },
      },
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says whether Threads makes a preview for links in fediverse posts.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Post a link from a Mastodon account that somebody on Threads follows, and look at the post in their fediverse feed.',
        recipe: 'post-on-mastodon-look-on-threads',
        steps: [
          'Post a link on Mastodon to a page that shows a preview card on Mastodon.',
          'Post a second link to a page that has never been posted on Threads.',
        ],
        look: ['On Threads, look for a card, a plain link that can be tapped, or plain text.'],
        expect: {
          works: 'Both links show a card.',
          partly: 'One of them does, or they are links with no card.',
          no: 'In two tries both show as plain text or are missing.',
        },
      },
    },
  },
  related: ['quote-posts', 'images', 'hashtags'],
  alsoCalled: [
    'link card',
    'preview card',
    'URL',
    'OpenGraph',
    'embed',
    'long links',
    'link preview',
    'links',
    'website preview',
    'card',
  ],
} satisfies Feature;
