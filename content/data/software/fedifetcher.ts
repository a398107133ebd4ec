import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'fedifetcher',
  name: 'FediFetcher',
  what: 'tool that fetches missing replies',
  reports: [
    {
      id: 'nodeinfo-forbidden',
      when: { on: '2024-07-09', precision: 'day' },
      text: 'The robots.txt of Threads forbids this tool to read its NodeInfo.',
      outcome: 'observation',
      features: ['nodeinfo', 'backfill'],
      evidence: [
        {
          source: 'fedifetcher-issue-146',
          supports: ['status', 'since'],
          quote: 'Querying https://www.threads.net/.well-known/nodeinfo prohibited by robots.txt',
        },
      ],
    },
  ],
} satisfies Software;
