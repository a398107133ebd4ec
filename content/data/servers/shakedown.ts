import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'shakedown',
  name: 'Shakedown',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2025-01-10', precision: 'day' },
      text: 'Its admin asked members whether to leave Threads; the outcome was not found.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'shakedown-asks-members-2025-01',
          supports: ['status'],
          quote: "I've never seen a report for a specific post from Threads that violates our rules",
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: "The copy read does not show the server's domain.",
  checked: '2026-11-23',
} satisfies Server;
