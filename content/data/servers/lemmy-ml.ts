import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'lemmy-ml',
  name: 'lemmy.ml',
  software: 'Lemmy',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-07-01', precision: 'month' },
      text: 'Blocked Threads; the decision was quick, by the account read.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'lemmy-ml-blocks-threads-2023-07',
          supports: ['status'],
          quote: 'took about 2 minutes to decide',
        },
      ],
      confidence: 'low',
    },
  ],
  caution: 'Read in a copy that carries no date; July 2023 is an estimate.',
  checked: '2026-11-23',
} satisfies Server;
