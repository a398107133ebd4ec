import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'lemmy-blahaj-zone',
  name: 'lemmy.blahaj.zone',
  software: 'Lemmy',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2024-01-01', precision: 'year' },
      text: 'Blocks Threads, as does its sister server, without having signed the Fedi Pact.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'lemmy-blahaj-zone-threads-2024',
          supports: ['status'],
          quote: "it's not about Meta itself, but because they house hate groups",
        },
      ],
      confidence: 'low',
    },
  ],
  caution: 'Read in a copy that carries no date; early 2024 by its content.',
  checked: '2026-11-23',
} satisfies Server;
