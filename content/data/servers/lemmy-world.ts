import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'lemmy-world',
  name: 'lemmy.world',
  software: 'Lemmy',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2023-07-01', precision: 'month' },
      text: 'Its admins wanted to weigh privacy, moderation and other factors first.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'lemmy-world-threads-2023-07',
          supports: ['status'],
          quote: 'a decision based on facts that prioritize your safety',
        },
      ],
      confidence: 'low',
    },
  ],
  caution: 'Read in a copy. No later decision was found.',
  checked: '2026-11-23',
} satisfies Server;
