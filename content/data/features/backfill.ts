import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'backfill',
  group: 'posts',
  name: 'Older posts',
  question: {
    'from-threads': 'Can a fediverse server load what a Threads account posted before anyone there followed it?',
    'to-threads': 'Does Threads show what a fediverse account posted before anyone on Threads followed it?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary: 'Threads gives other servers no list of older posts; they hold what arrives after someone follows.',
      since: { presentOn: '2025-07-03' },
      limits: [
        {
          text: 'A single post can come in when someone boosts it, on servers that sign their requests.',
          sources: ['ghost-commit-266e98d'],
        },
        {
          text: 'Sources differ on what Threads answers. Ghost\'s developers wrote in July 2026 that it had only ever given a number of posts, and by then "not found"; two other projects, in June and August 2026, name a number, or either. Both mean no history.',
          sources: ['ghost-pr-1979', 'openbook-code-actor', 'mention-commit-735742d'],
        },
        {
          text: 'A WordPress plugin contributor wrote in 2022 that Mastodon does not load posts when it looks up a profile anyway, pinned ones excepted.',
          sources: ['wordpress-activitypub-issue-190'],
        },
      ],
      evidence: [
        {
          source: 'ghost-issue-981',
          supports: ['status'],
          quote: 'Threads currently does not expose a public ActivityPub outbox',
        },
        {
          source: 'ghost-issue-981',
          supports: ['since'],
          locator: 'First report, 3 July 2025: the list of posts is "Not found"',
        },
        {
          source: 'ghost-commit-00101b4',
          supports: ['status'],
          quote:
            'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
        },
        {
          source: 'ghost-pr-1979',
          supports: ['status'],
          quote: 'now 404s outright',
          locator: 'On a signed request for the outbox',
        },
        {
          source: 'openbook-code-actor',
          supports: ['status', 'limit'],
          quote: "l'outbox ActivityPub non espone i post (solo totalItems o 404)",
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'unknown',
      summary: "No source says whether Threads reads other servers' older posts.",
      evidence: [],
      confidence: 'low',
      checked: '2026-11-23',
      unknown: {
        because: 'no-source',
        wouldSettle:
          'Look up, on Threads, a new fediverse account with older posts, which nobody there follows, and see which posts its page shows.',
        recipe: 'look-around-on-threads',
        needs: [
          'A new Mastodon account with five public posts, written over two days, that nobody on Threads follows.',
        ],
        steps: [
          'Open the page of the new account on Threads, without following it, and count the posts.',
          'Follow it from Threads, and count again after an hour and after a day.',
          'If you run its server, look in the log for requests by Meta for the list of its posts (outbox).',
        ],
        expect: {
          works: 'Posts written before anybody followed stand on the page.',
          partly: 'Some of them do, or they come only after the follow.',
          no: 'In two tries the page shows posts written after the follow and none from before.',
        },
      },
    },
  },
  software: [
    {
      software: 'ghost',
      text: 'Ghost shows the profile of a Threads account without older posts. Since a change of 8 July 2026 it shows there the posts it received itself, for example because a member follows the account.',
      evidence: [
        { source: 'ghost-issue-981', supports: ['status'] },
        { source: 'ghost-commit-00101b4', supports: ['status'] },
      ],
    },
  ],
  related: ['public-posts', 'profiles', 'signed-fetch', 'boosts'],
  alsoCalled: [
    'outbox',
    'empty profile',
    'no posts on a Threads profile',
    'post history',
    'old posts',
    'no posts yet',
    'earlier posts',
    'posts before I followed',
    'past posts',
  ],
} satisfies Feature;
