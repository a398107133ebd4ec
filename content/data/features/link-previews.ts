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
      },
    },
  },
  related: ['quote-posts', 'images', 'hashtags'],
  alsoCalled: ['link card', 'preview card', 'URL', 'OpenGraph', 'embed', 'long links'],
} satisfies Feature;
