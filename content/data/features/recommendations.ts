import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'recommendations',
  group: 'discovery',
  name: 'Recommendations',
  question: {
    'from-threads': "Do Threads' recommendations reach people on Mastodon?",
    'to-threads': 'Does Threads recommend fediverse posts to people who do not follow their authors?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary: "What a reader sees on Mastodon is chosen by Mastodon's own rules; none of them reads rankings from Threads.",
      evidence: [
        { source: 'mastodon-code-app-folder', supports: ['status'], locator: 'No mention of Threads in the code' },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status'],
          quote: "Threads' algorithmic features (e.g., suggested posts) are not shared",
          locator: 'A statement without a test',
        },
      ],
      confidence: 'medium',
      inferred:
        'The code of Mastodon 4.6.5 has nothing that treats Threads specially, so no ranking or suggestion of Threads can take effect there. Other software was not searched for this.',
      cases: [
        {
          when: "Threads posts and accounts in Mastodon's own trends and suggestions",
          status: 'unknown',
          summary: 'Mastodon suggests accounts that ask to be found; no source says whether Threads sends that mark.',
          limits: [
            {
              text: 'A server that limits Threads keeps it out of trends and suggestions.',
              sources: ['mastodon-code-trends-statuses', 'mastodon-docs-admin-moderation'],
            },
          ],
          evidence: [],
          confidence: 'low',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Read the actor document of a Threads account that shares, with a signed request, and look for the field "discoverable".',
          },
        },
      ],
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'no',
      summary: 'As of June 2025 fediverse posts stood in a separate feed that is not ranked, apart from the recommending feeds.',
      evidence: [
        {
          source: 'verge-fediverse-feed-copy',
          supports: ['status'],
          quote: "The fediverse feed isn't algorithmically ranked, or subject to any of Threads' rules or moderation",
        },
        { source: 'techcrunch-fediverse-feed-rewrite', supports: ['status'] },
      ],
      confidence: 'medium',
      inferred:
        'A Threads engineer called the fediverse feed separate, and it is newest first. From that we conclude that the feeds which recommend posts leave fediverse posts out.',
      cases: [
        {
          when: 'Suggestions of fediverse accounts to follow',
          status: 'unknown',
          summary: 'No source says whether Threads suggests fediverse accounts.',
          evidence: [],
          confidence: 'low',
          unknown: {
            because: 'no-source',
            wouldSettle: 'Look through the follow suggestions of a Threads account that shares and follows fediverse accounts.',
          },
        },
      ],
      checked: '2026-11-23',
    },
  },
  related: ['feeds', 'post-search', 'account-search'],
  alsoCalled: ['algorithm', 'For you', 'suggested posts', 'trending', 'trends', 'who to follow', 'discovery'],
} satisfies Feature;
