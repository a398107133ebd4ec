import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'mstdn-party',
  name: 'mstdn.party and mstdn.plus',
  decisions: [
    {
      stance: 'federates',
      when: { on: '2023-07-10', precision: 'day' },
      text: 'Allowed Threads, and kept the right to limit or suspend it like any other server.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'mstdn-party-threads-2023-07',
          supports: ['status'],
          quote:
            'limit and suspend servers based on whether their content violates our rules, not based on their owners',
        },
      ],
      confidence: 'high',
    },
  ],
  caution: 'No statement after July 2023 was found.',
  checked: '2026-11-23',
} satisfies Server;
