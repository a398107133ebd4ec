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
      summary: 'Follower counts of a Threads account can be read with a signed request; whether names can is not known.',
      since: { presentOn: '2026-07-08' },
      conditions: ['sharing-on', 'server-signs-requests'],
      limits: [
        {
          text: 'The source does not say whether the lists hold names or only a number.',
          sources: ['ghost-commit-00101b4'],
        },
      ],
      evidence: [
        {
          source: 'ghost-commit-00101b4',
          supports: ['status', 'since', 'limit'],
          quote: 'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
        },
        { source: 'ghost-pr-1979', supports: ['status'] },
      ],
      confidence: 'medium',
      cases: [
        {
          when: 'How many followers the account has',
          status: 'works',
          summary: "Ghost's developers found that these collections resolve for signed requests, so counts load.",
          evidence: [
            {
              source: 'ghost-commit-00101b4',
              supports: ['status'],
              quote: 'Threads returns a 404 for outbox requests even though the actor and its other collections resolve fine',
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
            wouldSettle: 'Read the followers collection of a sharing Threads account with a signed request, and see whether it has items.',
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
    },
  },
  related: ['follow-from-fediverse', 'profiles', 'likes', 'signed-fetch'],
  alsoCalled: ['followers', 'follower count', 'who follows me from Mastodon', 'following list'],
} satisfies Feature;
