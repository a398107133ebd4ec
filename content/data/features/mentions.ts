import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'mentions',
  group: 'interactions',
  name: 'Mentions',
  question: {
    'from-threads': 'If someone on Threads writes a fediverse handle in a post, does it work as a mention?',
    'to-threads': 'If someone on Mastodon mentions a Threads account, is that person told?',
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary: 'The handle becomes a link on Threads; whether the person mentioned is told is not known.',
      since: { on: '2024-12-01', precision: 'month' },
      limits: [
        {
          text: 'Reports of December 2024 speak only of links on Threads. No source says that the mentioned person gets a notice.',
          sources: ['cosmico-threads-fediverse-follows', 'neowin-threads-follow-fediverse-2024-12'],
        },
      ],
      evidence: [
        {
          source: 'cosmico-threads-fediverse-follows',
          supports: ['status', 'since', 'limit'],
          quote: 'fediverse usernames will be clickable links',
        },
        { source: 'neowin-threads-follow-fediverse-2024-12', supports: ['status', 'since'] },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says whether Threads tells a person that someone on the fediverse mentioned them.',
      limits: [
        {
          text: "Meta's European policy names mentions among the data that it may receive, and says that this part does not apply there yet. It does not show that anyone is told.",
          sources: ['meta-threads-privacy-policy-eu-2026-06'],
        },
      ],
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Name a Threads account that shares in a Mastodon post that is not a reply, and ask its owner whether a notice came.',
        recipe: 'act-on-mastodon-ask-on-threads',
        needs: ['A second Mastodon account, which the owner on Threads does not follow.'],
        steps: [
          'Write a public post that is not a reply and that names the owner by the full handle, such as @name@threads.net.',
          'Do the same from the account that the owner does not follow.',
        ],
        look: ['Ask the owner to look at all notices, filtered and hidden ones included.'],
        expect: {
          works: 'The owner gets a notice of both.',
          partly: 'The owner gets a notice only of people they follow, or sees the post and gets none.',
          no: 'For two owners the like shows, and no notice of the mention comes.',
        },
      },
    },
  },
  related: ['replies', 'direct-messages', 'account-search', 'handle-domain'],
  alsoCalled: [
    'tag someone',
    'at-mention',
    '@mention',
    'ping',
    'notify a Threads user',
    'tagging',
    'tag a person',
    'mention someone',
    'tag a Threads user',
    'tag someone in a post',
  ],
} satisfies Feature;
