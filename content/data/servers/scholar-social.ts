import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'scholar-social',
  name: 'scholar.social',
  decisions: [
    {
      stance: 'suspends',
      when: { presentOn: '2024-06-28' },
      text: 'Reported by the admin of another server as one that would never federate with Meta.',
      readFrom: 'third-party',
      evidence: [
        {
          source: 'fossacademic-threads-blocking',
          supports: ['status'],
          quote: 'would never federate with anything Meta',
        },
      ],
      confidence: 'low',
    },
  ],
  caution: "No statement of the server's own was found. The same report says that Threads blocked it in June 2024.",
  checked: '2026-11-23',
} satisfies Server;
