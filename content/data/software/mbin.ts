import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'mbin',
  name: 'Mbin',
  what: 'link sharing and microblogging server',
  reports: [
    {
      id: 'no-nodeinfo',
      when: { on: '2024-09-12', precision: 'day' },
      text: 'Pulling in Threads users showed that threads.net has no NodeInfo answer. Mbin was changed to cope with servers that have none.',
      outcome: 'fixed',
      features: ['nodeinfo'],
      evidence: [{ source: 'mbin-commit-60c9d34', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
