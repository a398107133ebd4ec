import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'non-public-posts',
  group: 'posts',
  name: 'Private profiles and followers-only posts',
  question: {
    'from-threads': 'Do posts of a private Threads profile reach its followers on Mastodon?',
    'to-threads': 'Do followers-only posts from Mastodon appear for followers on Threads?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary: 'Sharing to the fediverse is only for public profiles.',
      since: { on: '2024-03-21', precision: 'day' },
      evidence: [
        {
          source: 'meta-engineering-entered-fediverse',
          supports: ['status', 'since'],
          locator: 'Who can share: adults with public profiles',
        },
        {
          source: 'meta-newsroom-introducing-threads',
          supports: ['status'],
          quote: 'Sharing to the fediverse is available to Threads users ages 18 and up with public profiles.',
          locator: 'Update of 25 June 2024',
        },
        {
          source: 'steiger-legal-threads-switzerland',
          supports: ['status'],
          quote: 'Have public profiles',
          locator: "Meta's eligibility note",
        },
        {
          source: 'vodafone-uk-parents-threads',
          supports: ['status'],
          quote: "Public accounts which are 18+ can connect to the 'fediverse'.",
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No source says what Threads does with followers-only posts; do not rely on it to keep them private.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Send a followers-only post from Mastodon to a follower on Threads, and see whether Threads shows it, and to whom.',
        recipe: 'post-on-mastodon-look-on-threads',
        needs: ['A second Threads account that shares and does not follow the Mastodon account.'],
        steps: [
          'Write a followers-only post on Mastodon. Choose words that anybody may read: nobody knows who will see it.',
        ],
        look: ['Look from the Threads account that follows, then from the one that does not, then logged out.'],
        expect: {
          works: 'The follower sees it, and the others do not.',
          partly: 'The follower sees it, and so does somebody who does not follow.',
          no: 'In two tries the public control shows for the follower, and the followers-only post does not.',
        },
      },
    },
  },
  related: ['public-posts', 'direct-messages', 'reply-controls', 'follow-from-fediverse'],
  alsoCalled: [
    'private account',
    'followers-only',
    'unlisted',
    'quiet public',
    'locked account',
    'post visibility',
    'private posts',
    'private profile',
    'visibility',
    'protected account',
    'only my followers',
  ],
} satisfies Feature;
