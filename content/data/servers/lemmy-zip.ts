import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'lemmy-zip',
  name: 'lemmy.zip',
  software: 'Lemmy',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2023-07-01', precision: 'month' },
      text: 'Asked its members whether to defederate; the result was not found.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'lemmy-zip-threads-poll-2023-07',
          supports: ['status'],
          quote: 'Should Lemmy.zip defederate from Threads?',
        },
      ],
      confidence: 'low',
    },
  ],
  checked: '2026-11-23',
} satisfies Server;
