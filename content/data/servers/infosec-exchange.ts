import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'infosec-exchange',
  name: 'infosec.exchange',
  decisions: [
    {
      stance: 'limits',
      when: { on: '2023-12-01', precision: 'month' },
      text: 'Limits Threads and requires signed requests, so that members opt in by following somebody there.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'infosec-exchange-limits-threads-2023-12',
          supports: ['status'],
          quote: 'in no way prevents people, including Threads, from accessing your public posts',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: "Read in a copy of the admin's post. No statement after January 2024 was found.",
  checked: '2026-11-23',
} satisfies Server;
