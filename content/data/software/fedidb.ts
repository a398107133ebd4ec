import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'fedidb',
  name: 'FediDB',
  what: 'directory and statistics of fediverse servers',
  reports: [
    {
      id: 'no-proper-figures',
      when: { on: '2024-11-28', precision: 'day' },
      text: 'The directory got no proper data for threads.net, such as counts.',
      outcome: 'open',
      features: ['nodeinfo'],
      evidence: [
        {
          source: 'fedidb-issue-26',
          supports: ['status', 'since'],
          quote: "it just isn't actually returning proper data",
        },
      ],
    },
  ],
} satisfies Software;
