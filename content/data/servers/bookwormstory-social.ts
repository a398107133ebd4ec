import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'bookwormstory-social',
  name: 'bookwormstory.social',
  software: 'Lemmy',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-01-01', precision: 'year' },
      text: 'Blocks Threads, naming the fear of embrace, extend, extinguish, data collection and moderation.',
      readFrom: 'own-statement',
      evidence: [{ source: 'bookwormstory-social-threads-2023', supports: ['status'] }],
      confidence: 'low',
    },
  ],
  caution: 'The post carries no date in the copy read; 2023 by its content.',
  checked: '2026-11-23',
} satisfies Server;
