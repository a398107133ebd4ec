import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'recommendations',
  group: 'discovery',
  name: 'Recommendations',
  question: {
    'from-threads': 'Do posts that Threads suggests to its own users reach people on Mastodon as suggestions?',
    'to-threads': 'Does Threads recommend fediverse posts to people who do not follow their authors?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary:
        'A Mastodon server keeps a delivered post only if it concerns somebody there; suggestions of Threads have no way in.',
      limits: [
        {
          text: 'This is read from the code of Mastodon 4.6.5 and was not tested. Other software was not looked at.',
          sources: ['mastodon-code-activity-create', 'mastodon-code-app-folder'],
        },
      ],
      evidence: [
        {
          source: 'mastodon-code-activity-create',
          supports: ['status', 'limit'],
          quote: 'return reject_payload! unless related_to_local_activity?',
        },
        {
          source: 'mastodon-code-app-folder',
          supports: ['limit'],
          locator: 'No mention of Threads in the code',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status'],
          quote: "Threads' algorithmic features (e.g., suggested posts) are not shared",
          locator: 'A statement without a test',
        },
      ],
      confidence: 'medium',
      inferred:
        'Mastodon drops a delivered post unless, for example, somebody on the server follows its author, is named in it or is answered by it, and it has no code of its own for Threads. So a post that Threads only suggests would not be kept, we conclude.',
      cases: [
        {
          when: "Threads posts and accounts in Mastodon's own trends and suggestions to follow",
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
              'Read the account record (actor) of a Threads account that shares, with a signed request, and look for the field "discoverable"; then look for Threads accounts in the trends and suggestions of a server that does not limit Threads.',
            recipe: 'look-around-on-mastodon',
            steps: [
              'Look in the record for the field "discoverable".',
              'From the account that follows nobody on Threads, look each day for a week at the trends and at the suggestions of accounts to follow.',
            ],
            expect: {
              works: 'A Threads post stands among the trends, or a Threads account among the suggestions.',
              no: 'The records of two accounts carry no such mark or say no, and in a week none was suggested.',
            },
            leavesOpen: 'The mark is there and nothing was suggested: a week on one server proves little.',
          },
        },
      ],
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'no',
      summary: 'As of June 2025 they stood only in a separate, unranked feed of accounts that the reader follows.',
      since: { on: '2025-06-17', precision: 'day' },
      limits: [
        {
          text: 'This rests on reports of June 2025. No source tests what the recommending feeds of Threads show.',
          sources: ['verge-fediverse-feed-copy', 'techcrunch-fediverse-feed-rewrite'],
        },
      ],
      evidence: [
        {
          source: 'verge-fediverse-feed-copy',
          supports: ['status', 'since', 'limit'],
          quote: "The fediverse feed isn't algorithmically ranked, or subject to any of Threads' rules or moderation",
        },
        {
          source: 'techcrunch-fediverse-feed-rewrite',
          supports: ['status', 'limit'],
          locator: 'Fediverse posts not in line with other posts, but in a feed of their own',
        },
      ],
      confidence: 'medium',
      inferred:
        'The feed was reported as kept apart from the other feeds on purpose, newest first, and made of followed accounts. From that we conclude that the feeds which recommend posts leave fediverse posts out.',
      cases: [
        {
          when: 'Suggestions of fediverse accounts to follow',
          status: 'unknown',
          summary: 'No source says whether Threads suggests fediverse accounts.',
          evidence: [],
          confidence: 'low',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Look through the follow suggestions of a Threads account that shares and follows several fediverse accounts, for accounts with the fediverse icon.',
            recipe: 'look-around-on-threads',
            needs: ['A Threads account that follows at least ten fediverse accounts.'],
            steps: [
              'Open the suggestions of accounts to follow each day for a week, and look at each for the fediverse icon.',
              'Look also at the suggestions under the page of a fediverse account.',
            ],
            expect: {
              works: 'An account with the fediverse icon is suggested.',
              no: 'Meta states that it suggests none. A test alone cannot show that.',
            },
            leavesOpen: 'None was suggested in a week. That is worth a report, and proves nothing.',
          },
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'Before the fediverse feed opened, original posts from the fediverse stood in no feed of Threads.',
          since: { presentOn: '2024-07-25' },
          until: { on: '2025-06-17', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'bridgy-fed-issue-1210',
              supports: ['status', 'since'],
              quote:
                "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
            },
            {
              source: 'cosmico-threads-fediverse-follows',
              supports: ['status'],
              quote: "While you can follow fediverse accounts, their posts won't appear in your Threads feed.",
            },
          ],
        },
      ],
    },
  },
  related: ['feeds', 'post-search', 'account-search'],
  alsoCalled: [
    'algorithm',
    'For you',
    'suggested posts',
    'trending',
    'trends',
    'who to follow',
    'discovery',
    'recommended posts',
    'suggestions',
    'popular posts',
    'explore',
    'shown to strangers',
    'recommend my posts',
  ],
} satisfies Feature;
