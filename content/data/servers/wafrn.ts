import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'wafrn',
  name: 'WAFRN',
  software: 'WAFRN',
  decisions: [
    {
      stance: 'member-choice',
      when: { presentOn: '2024-07-14' },
      text: 'Each member switches Threads on for themselves; it is off by default. The choice is built into the software.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'wafrn-code-user-allows-threads',
          supports: ['status'],
          quote: 'wafrn.federateWithThreads',
        },
        {
          source: 'wafrn-code-federate-with-threads',
          supports: ['status'],
          quote: 'You do not federate with threads and this thread contains a post from threads',
        },
      ],
      confidence: 'high',
    },
  ],
  caution: 'Read in the source code, at commits up to 13 August 2025.',
  checked: '2026-11-23',
} satisfies Server;
