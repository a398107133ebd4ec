import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'feditest',
  name: 'FediTest',
  what: 'test suite for fediverse servers',
  reports: [
    {
      id: 'requests-must-be-signed',
      when: { on: '2024-03-27', precision: 'day' },
      text: 'The tests must sign their requests for Threads, while Mastodon lets an actor be read unsigned.',
      outcome: 'open',
      features: ['signed-fetch'],
      evidence: [
        {
          source: 'feditest-issue-35',
          supports: ['status', 'since'],
          quote:
            'Some implementations allow actor fetches to be unsigned (e.g. Mastodon) and some require them to be signed (e.g. Threads).',
        },
      ],
    },
    {
      id: 'collections-not-visible',
      when: { on: '2024-04-10', precision: 'day' },
      text: 'The project could not see which collections Threads publishes, because actor documents need authentication.',
      outcome: 'observation',
      features: ['signed-fetch', 'follower-lists'],
      evidence: [
        {
          source: 'feditest-issue-37',
          supports: ['status', 'since'],
          quote: 'Threads does not publish Actor files to the world, instead requiring some kind of authentication.',
        },
      ],
    },
  ],
} satisfies Software;
