import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'follower-lists',
  group: 'accounts',
  name: 'Follower lists and counts',
  question: {
    'from-threads': "Can people on the fediverse see a Threads account's followers, or how many there are?",
    'to-threads': 'When people on the fediverse follow a Threads account, can its owner see who they are?',
  },
  cells: {
    'from-threads': {
      status: 'partial',
      summary:
        'Servers can read follower counts of a Threads account with a signed request; whether names too is not known.',
      since: { presentOn: '2026-07-08' },
      conditions: ['sharing-on', 'server-signs-requests'],
      limits: [
        {
          text: 'The source does not say whether the lists hold names or only a number.',
          sources: ['ghost-commit-00101b4', 'ghost-pr-1979'],
        },
      ],
      evidence: [
        {
          source: 'ghost-commit-00101b4',
          supports: ['status', 'since', 'limit'],
          quote:
            'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
        },
        { source: 'ghost-pr-1979', supports: ['status'] },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'How many followers the account has',
          status: 'works',
          summary: "Ghost's developers found that follower lists answer signed requests, so the counts load there.",
          since: { presentOn: '2026-07-08' },
          evidence: [
            {
              source: 'ghost-commit-00101b4',
              supports: ['status', 'since'],
              quote:
                'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
            },
            { source: 'ghost-pr-1979', supports: ['status'] },
          ],
          confidence: 'medium',
        },
        {
          when: 'Who the followers are',
          status: 'unknown',
          summary: 'No source says whether the lists name anybody.',
          evidence: [],
          confidence: 'low',
          unknown: {
            because: 'no-source',
            wouldSettle:
              'Read the follower list of a sharing Threads account with a signed request, and see whether it holds names.',
            recipe: 'read-what-threads-sends',
            needs: [
              'Each account has at least three followers on Threads and one on Mastodon, so that a list can be told from a number.',
            ],
            steps: [
              'From the record (actor), take the addresses of the lists of followers and of followed accounts, and read each with a signed request.',
              'If an answer names a first page, read that too, and count the addresses of accounts in it.',
            ],
            expect: {
              works: 'The lists hold the addresses of accounts.',
              partly: 'They hold some, for example only followers from other servers.',
              no: 'For both accounts they hold a number and no address.',
            },
          },
        },
      ],
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'works',
      summary: 'The owner of a Threads account can see who follows it from other servers.',
      since: { on: '2024-10-01', precision: 'day' },
      conditions: ['sharing-on'],
      evidence: [
        { source: 'thezarc-15-minute-edits', supports: ['status', 'since'] },
        {
          source: 'tech2news-15-minute-edits',
          supports: ['status'],
          quote: 'os usuários podem visualizar quem os segue ou curte suas postagens em outros servidores',
        },
      ],
      confidence: 'high',
      checked: '2026-11-23',
      earlier: [
        {
          status: 'no',
          summary: 'In the beta, owners saw how many people elsewhere liked their posts, and not who followed them.',
          since: { presentOn: '2024-03-22' },
          until: { on: '2024-10-01', precision: 'day' },
          why: 'platform-changed',
          evidence: [
            {
              source: 'gigazine-threads-fediverse-beta',
              supports: ['status', 'since'],
              quote: 'it is not possible to confirm replies or follows from other platforms',
            },
            { source: 'ahooja-threads-on-mastodon-summary', supports: ['status'] },
          ],
        },
      ],
    },
  },
  related: ['follow-from-fediverse', 'profiles', 'likes', 'signed-fetch'],
  alsoCalled: [
    'followers',
    'follower count',
    'who follows me from Mastodon',
    'following list',
    'number of followers',
    'follower numbers',
    'who follows whom',
  ],
} satisfies Feature;
