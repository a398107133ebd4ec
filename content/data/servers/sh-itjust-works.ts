import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'sh-itjust-works',
  name: 'sh.itjust.works',
  software: 'Lemmy',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-12-29', precision: 'day' },
      text: 'Blocked Threads in advance by a vote of 200 to 55.',
      readFrom: 'own-statement',
      evidence: [{ source: 'sh-itjust-works-threads-vote-2023-12', supports: ['status'] }],
      confidence: 'medium',
    },
  ],
  checked: '2026-11-23',
} satisfies Server;
