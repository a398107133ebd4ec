import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'mastopod',
  name: 'Mastopod',
  what: 'social app on ActivityPods',
  reports: [
    {
      id: 'quotes-like-threads',
      when: { on: '2024-12-07', precision: 'day' },
      text: 'A request to support quotes in the way that Misskey, its forks and Threads send them.',
      outcome: 'open',
      features: ['quote-posts'],
      evidence: [
        {
          source: 'mastopod-issue-43',
          supports: ['status', 'since'],
          quote: 'This is done via Misskey, Forkeys and Threads.',
        },
      ],
    },
  ],
} satisfies Software;
