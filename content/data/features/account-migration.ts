import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'account-migration',
  group: 'accounts',
  name: 'Move an account with its followers',
  question: {
    'from-threads': 'Can someone on Threads move to Mastodon and take their followers along?',
    'to-threads': 'If someone moves their Mastodon account, do their followers on Threads move with them?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary:
        'Meta named it as an eventual aim in 2023; in January 2025 it was lacking, and no release was found since.',
      since: { presentOn: '2023-12-14' },
      limits: [
        {
          text: 'Moving followers was only ever described as an aim, in December 2023 and March 2024. No release of it was found.',
          sources: ['mosseri-video-fediverse-2023-12', 'manton-threads-opt-in'],
        },
        {
          text: "Bounce, a tool that moves accounts between networks, did not support Threads as of June 2026. In October 2025 and January 2026 its makers said that Meta's approval for its interface (API) was missing.",
          sources: ['bounce-issue-57', 'bridgy-fed-issue-2325', 'bounce-repository'],
        },
      ],
      evidence: [
        {
          source: 'rochko-keeps-threads-link-2025-01',
          supports: ['status'],
          quote: 'still lacking',
          locator: 'On account migration from Threads',
        },
        {
          source: 'mosseri-video-fediverse-2023-12',
          supports: ['since', 'limit'],
          quote: 'you can actually even move eventually your followers from one app to another',
        },
      ],
      confidence: 'medium',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: 'No usable source says what Threads does when a fediverse account it follows moves.',
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Move a Mastodon account that a Threads account follows, and see whether Threads follows the new address.',
        recipe: 'follow-from-threads-and-watch',
        needs: [
          'Two addresses of your own on two Mastodon servers: the old one and the new one.',
          'A third Mastodon account, which follows the old address.',
        ],
        steps: [
          'Let the Threads account and the third Mastodon account follow the old address.',
          'On the new address, name the old one as an earlier address (alias). On the old one, choose to move to the new.',
          'As a second control, check that the third Mastodon account follows the new address by itself.',
          'Write a public post from the new address.',
        ],
        expect: {
          works:
            'The Threads account follows the new address with nobody touching it, and the new post shows in its fediverse feed.',
          no: 'In two moves the Mastodon follower has moved within a day, and the Threads account follows only the old address.',
        },
        leavesOpen: 'The Mastodon follower has not moved either: the move itself failed.',
      },
    },
  },
  related: ['follow-from-fediverse', 'follow-from-threads', 'follower-lists', 'handle-domain'],
  alsoCalled: [
    'migration',
    'move from Threads to Mastodon',
    'leave Threads',
    'Move activity',
    'data portability',
    'take followers along',
    'transfer account',
    'switch from Threads to Mastodon',
  ],
} satisfies Feature;
