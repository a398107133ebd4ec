import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'troet-cafe',
  name: 'troet.cafe and muenchen.social',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-01-01', precision: 'year' },
      text: "Suspends Threads, and blocks Meta's IP ranges as well, as a decision taken with its community. It grants that public posts stay public.",
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'troet-cafe-blocks-threads',
          supports: ['status'],
          quote: 'Öffentliche Nachrichten sind öffentlich',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: 'The page, in German, carries no date; it says that the block has stood since 2023.',
  checked: '2026-11-23',
} satisfies Server;
