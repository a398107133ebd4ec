import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'toot-cat',
  name: 'toot.cat',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-01-01', precision: 'year' },
      text: 'Decided in May or June 2023 to suspend Threads, and to take no action against servers that federate with it.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'toot-cat-wiki-threads',
          supports: ['status'],
          quote: 'put every obstacle in the path of corporate dominance and control of the fediverse',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: "Read on the server's wiki, in a copy without a date.",
  checked: '2026-11-23',
} satisfies Server;
