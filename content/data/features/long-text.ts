import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'long-text',
  group: 'posts',
  name: 'Long posts',
  question: {
    'from-threads': 'Does the whole text of a Threads post reach Mastodon?',
    'to-threads': 'Does Threads show the whole of a fediverse post longer than 500 characters?',
  },
  cells: {
    'from-threads': {
      status: 'works',
      summary: 'Threads posts hold up to 500 characters, and Mastodon does not cut posts from other servers.',
      conditions: ['sharing-on'],
      limits: [
        {
          text: 'Text attachments of up to 10,000 characters are a feature of their own, and are not shared.',
          sources: ['engadget-text-attachments-copy', 'f1re-threads-text-attachments'],
        },
      ],
      evidence: [
        {
          source: 'meta-newsroom-introducing-threads',
          supports: ['status'],
          quote: 'posts can be up to 500 characters long',
          locator: 'Text of 5 July 2023',
        },
        {
          source: 'mastodon-federation-md',
          supports: ['limit'],
          locator: 'Size limits for posts from other servers',
        },
      ],
      confidence: 'medium',
      inferred:
        'Threads limits posts to 500 characters, and Mastodon has no such limit for posts from other servers, so nothing should be lost. No test was read.',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says whether Threads cuts long posts from other servers.',
      evidence: [],
      confidence: 'low',
      cases: [
        {
          when: 'A plain post of more than 500 characters',
          status: 'unknown',
          summary: 'No source says whether Threads cuts it.',
          evidence: [],
          confidence: 'low',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Send a post of 1,500 characters from a fediverse server that allows it to a follower on Threads, and see how much of it Threads shows.',
          },
        },
        {
          when: 'A long-form article, as blog software sends it',
          status: 'unknown',
          summary: 'Threads accepted articles in June 2026; that it shows them was not proven. Short posts did appear.',
          evidence: [
            {
              source: 'matters-decision-article-note',
              supports: ['status'],
              quote: 'Threads UI visibility for a long-form `Article` object.',
              locator: 'List of what is not proven',
            },
          ],
          confidence: 'medium',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Publish an article from blog software that sends the type Article to a follower on Threads, and look for it in the fediverse feed.',
          },
        },
      ],
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Send a post of 1,500 characters from a fediverse server that allows it to a follower on Threads, and see how much of it Threads shows.',
      },
    },
  },
  related: ['text-attachments', 'public-posts', 'link-previews'],
  alsoCalled: ['500 characters', 'character limit', 'blog posts', 'Article', 'truncated posts'],
} satisfies Feature;
