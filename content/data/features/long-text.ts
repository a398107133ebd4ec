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
            recipe: 'post-on-mastodon-look-on-threads',
            needs: ['An account on a fediverse server that allows posts of 1,500 characters.'],
            steps: ['Post 1,500 characters of plain text, with the number of characters written after every hundred.'],
            look: ['On Threads, read it to its end, and note the last number that can be read.'],
            expect: {
              works: 'It can be read to the last number on Threads, if need be after a tap.',
              partly: 'It is cut. Note the last number, and whether a link leads to the original.',
              no: 'In two tries the short control shows, and the long post does not.',
            },
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
            recipe: 'post-on-mastodon-look-on-threads',
            needs: [
              'Blog software that sends posts of the type Article, with an account that the Threads account follows.',
            ],
            steps: [
              'Publish an article with a title and 1,500 characters, with the number of characters written after every hundred.',
              'Note what Threads answers to the delivery, if the software shows it.',
            ],
            look: ['Look on Threads for the title, the text and a link to the blog.'],
            expect: {
              works: 'The article can be read to its last number on Threads.',
              partly: 'Its title, its beginning or a link shows.',
              no: 'In two tries Threads takes the delivery and shows the short control, and nothing of the article.',
            },
          },
        },
      ],
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Send a post of 1,500 characters from a fediverse server that allows it to a follower on Threads, and see how much of it Threads shows.',
        recipe: 'post-on-mastodon-look-on-threads',
        needs: [
          'An account on a fediverse server that allows posts of 1,500 characters, and one on blog software that sends articles.',
        ],
        steps: [
          'Post 1,500 characters of plain text, with the number of characters written after every hundred.',
          'Publish an article of the same length from the blog software, numbered in the same way.',
        ],
        look: ['On Threads, read each to its end, and note the last number that can be read.'],
        expect: {
          works: 'Both can be read to the last number on Threads, if need be after a tap.',
          partly:
            'One shows and the other does not, or a text is cut. Note the last number, and whether a link leads to the original.',
          no: 'In two tries the short control shows, and neither long text does.',
        },
      },
    },
  },
  related: ['text-attachments', 'public-posts', 'link-previews'],
  alsoCalled: [
    '500 characters',
    'character limit',
    'blog posts',
    'Article',
    'truncated posts',
    'post length',
    'cut off',
    'shortened posts',
    'truncation',
    'Markdown',
    'rich text',
    'formatting',
  ],
} satisfies Feature;
