import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'hcommons-social',
  name: 'hcommons.social',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2023-01-01', precision: 'year' },
      text: 'An earlier member poll led to waiting.',
      readFrom: 'own-statement',
      evidence: [{ source: 'hcommons-social-blocks-threads-2023-12', supports: ['status'] }],
      confidence: 'medium',
    },
    {
      stance: 'suspends',
      when: { on: '2023-12-15', precision: 'day' },
      text: 'The team then blocked Threads in advance, citing Myanmar and members at risk.',
      readFrom: 'own-statement',
      evidence: [{ source: 'hcommons-social-blocks-threads-2023-12', supports: ['status'] }],
      confidence: 'high',
    },
  ],
  checked: '2026-11-23',
} satisfies Server;
