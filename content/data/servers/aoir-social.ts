import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'aoir-social',
  name: 'AoIR.social',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-12-16', precision: 'day' },
      text: 'Blocked Threads in advance; the server signed the Fedi Pact.',
      readFrom: 'admin-post',
      evidence: [
        { source: 'gehl-thoughts-on-threads-2023-12', supports: ['status'] },
        { source: 'gehl-threads-moderation-2024-12', supports: ['status'] },
      ],
      confidence: 'medium',
    },
    {
      stance: 'suspends',
      when: { on: '2024-12-13', precision: 'day' },
      text: 'Its admin stood by the decision a year later.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'gehl-threads-moderation-2024-12',
          supports: ['status'],
          quote:
            "renewed my belief that AoIR.social's decision to preemptively block Threads ... was the right decision",
        },
      ],
      confidence: 'high',
    },
  ],
  checked: '2026-11-23',
} satisfies Server;
