import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'data-coop',
  name: 'data.coop',
  decisions: [
    {
      stance: 'suspends',
      when: { presentOn: '2026-11-23' },
      text: "Suspends Meta's servers, after its members had changed the guidelines.",
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'data-coop-defederates-meta',
          supports: ['status'],
          quote: "it's the community making the decisions, not a single person",
        },
      ],
      confidence: 'medium',
    },
  ],
  caution:
    'The statement carries no date, so the date shown is the day a copy was read. The full Danish statement was not read.',
  checked: '2026-11-23',
} satisfies Server;
