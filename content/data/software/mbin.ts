import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'mbin',
  name: 'Mbin',
  what: 'link sharing and microblogging server',
  blockList: {
    text: 'At /api/defederated, a plain list of the names it defederates from, which any website may read (CORS); /api/federated and /api/dead stand beside it. Read in code of August 2026. Whether an admin can hide the list was not read.',
    evidence: [
      { source: 'mbin-code-instance-routes', supports: ['status'] },
      { source: 'mbin-code-instances-dto', supports: ['status'] },
      { source: 'mbin-code-cors', supports: ['status'], quote: 'allow_origin: ["*"]' },
    ],
  },
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
