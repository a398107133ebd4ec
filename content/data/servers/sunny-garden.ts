import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'sunny-garden',
  name: 'sunny.garden',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2023-07-02', precision: 'day' },
      text: 'Waited for more information.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'sunny-garden-june-2023',
          supports: ['status'],
          quote: "I'm going to wait until I have more information",
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: 'No later statement was found.',
  checked: '2026-11-23',
} satisfies Server;
