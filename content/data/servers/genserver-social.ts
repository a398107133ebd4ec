import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'genserver-social',
  name: 'genserver.social',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2024-03-22', precision: 'day' },
      text: 'Suspended Threads, and asked its community whether to limit it instead.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'genserver-issue-5',
          supports: ['status'],
          quote: 'Do we want to allow it on a tentative / silenced basis?',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: 'The answer to that question was not found.',
  checked: '2026-11-23',
} satisfies Server;
