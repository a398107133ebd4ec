import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'boosts',
  group: 'interactions',
  name: 'Boosts',
  question: {
    'from-threads': 'Can someone on Threads repost (boost) a post from the fediverse?',
    'to-threads': 'If someone on Mastodon boosts a Threads post, does its author see it?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary: 'In a test of June 2026 the share button of a fediverse post was blocked by a notice.',
      since: { presentOn: '2026-06-04' },
      limits: [
        {
          text: "The tester's log speaks of the share button and does not name reposting apart from it. One tester, one account.",
          sources: ['matters-test-2026-06-04-receiver'],
        },
      ],
      evidence: [
        {
          source: 'matters-test-2026-06-04-receiver',
          supports: ['status', 'since', 'limit'],
          quote: "You can't share posts from other servers yet.",
        },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'A repost of a Threads post whose author shares to the fediverse',
          status: 'unknown',
          summary: "Meta's list of March 2024 leaves such reposts in; nobody recorded one arriving outside.",
          evidence: [
            {
              source: 'last-week-in-fediverse-61-copy',
              supports: ['status'],
              quote: 'Reposts of non-federated posts.',
              locator: "Meta's list of what is not shared",
            },
          ],
          confidence: 'low',
          inferred:
            'Meta named only reposts of posts that are not shared as left out, which suggests that the others go out. A rule is not a test, and no such repost was found in public code or logs.',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Let a Threads account that shares repost another one that shares, and look at the profile of the first from a Mastodon account that follows it.',
            recipe: 'two-people-on-threads',
            steps: [
              'Let B write a post, and let A repost it.',
              'Let A repost a post of C as well, as the opposite case.',
            ],
            look: ["On Mastodon, look for both on the page of A and in the home feed of A's follower."],
            expect: {
              works: "A's repost of B's post arrives as a boost.",
              partly: 'It arrives only on servers where somebody follows B as well.',
              no: "In two tries A's control arrives, and the repost of B's post does not.",
            },
          },
        },
        {
          when: 'A repost of a Threads post whose author does not share',
          status: 'no',
          summary: 'Under the rules of March 2024 such reposts are not shared; no later list was found.',
          evidence: [
            {
              source: 'last-week-in-fediverse-61-copy',
              supports: ['status'],
              quote: 'Reposts of non-federated posts.',
              locator: "Meta's list of what is not shared",
            },
          ],
          confidence: 'medium',
        },
      ],
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'In July 2024 people on Threads could neither see nor interact with original fediverse posts.',
          since: { presentOn: '2024-07-25' },
          until: { absentOn: '2024-07-25', presentOn: '2026-06-04' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'bridgy-fed-issue-1210',
              supports: ['status', 'since'],
              quote:
                "you can't see or interact with original fediverse posts, or find or follow people on the fediverse.",
            },
          ],
        },
      ],
    },
    'to-threads': {
      status: 'unknown',
      summary: 'Sources of 2024 disagree on whether Threads shows fediverse boosts; nothing newer was tested.',
      evidence: [
        {
          source: 'bridgy-fed-issue-1210',
          supports: ['status'],
          quote: 'you can see some amount of replies, likes, and reposts from the fediverse',
          locator: 'A developer, 25 July 2024',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status'],
          quote: 'Boosts and likes are partially visible across platforms',
          locator: 'A statement without a test',
        },
        {
          source: 'simonwillison-threads-entered-fediverse',
          supports: ['status'],
          stance: 'contradicts',
          quote: 'their notifications will show them likes but not boosts or replies',
          locator: 'Post of 22 March 2024',
        },
      ],
      confidence: 'low',
      cases: [
        {
          when: 'The boosted Threads post is shown to the followers of the person who boosts',
          status: 'works',
          summary: 'It is shown on servers that sign their requests; others cannot read the boosted post.',
          since: { on: '2024-03-21', precision: 'day' },
          evidence: [
            {
              source: 'meta-engineering-entered-fediverse',
              supports: ['status', 'since'],
              quote:
                'People on those servers can now follow federated Threads profiles and see, like, reply to, and repost posts from the fediverse.',
            },
            {
              source: 'ghost-commit-266e98d',
              supports: ['status'],
              quote:
                'threads.net as one example, require the use of authorized fetch to read objects, even if they are public',
            },
          ],
          confidence: 'high',
        },
      ],
      checked: '2026-11-23',
      unknown: {
        because: 'conflicting',
        wouldSettle:
          'Boost a new post of a Threads account that shares from Mastodon, and ask its author whether the app shows the boost as a notice, in a list or in a count.',
        recipe: 'act-on-mastodon-ask-on-threads',
        steps: ['Boost the new post from Mastodon, and nothing else of that owner on that day.'],
        look: ['Ask the owner whether the boost shows as a notice, in a list of names, in a count, or nowhere.'],
        expect: {
          works: 'The owner gets a notice, or finds the boost in a list with its name.',
          partly: 'Only a count goes up.',
          no: 'For two owners the like shows, and the boost nowhere.',
        },
      },
      earlier: [
        {
          status: 'no',
          summary:
            'When the beta opened in March 2024, notices on Threads showed likes from other servers, but not boosts.',
          since: { on: '2024-03-21', precision: 'day' },
          until: { on: '2024-03-22', precision: 'day' },
          why: 'evidence-ended',
          evidence: [
            {
              source: 'simonwillison-threads-entered-fediverse',
              supports: ['status'],
              quote: 'their notifications will show them likes but not boosts or replies',
            },
            { source: 'meta-engineering-entered-fediverse', supports: ['since'] },
          ],
        },
      ],
    },
  },
  related: ['likes', 'quote-posts', 'feeds', 'signed-fetch'],
  alsoCalled: [
    'reblog',
    'retoot',
    'repost',
    'reshare',
    'share a post',
    'retweet',
    'boosting',
    'reblogging',
    'reposts',
    'share my post',
    'share my post with followers',
    'retweet a post',
  ],
} satisfies Feature;
