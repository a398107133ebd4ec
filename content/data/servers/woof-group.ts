import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'woof-group',
  name: 'woof.group',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-01-01', precision: 'year' },
      text: 'Blocked Threads first, to see how other servers fared and review later.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'woof-group-defers-threads',
          supports: ['status'],
          quote: "We'll be blocking Threads to start, watching other instances to see how it goes",
        },
        { source: 'woof-group-large-instance-federation', supports: ['status'] },
      ],
      confidence: 'medium',
    },
  ],
  caution:
    'The announcement carries no date and is from mid-2023 by its content. What the server did later could not be read.',
  checked: '2026-11-23',
} satisfies Server;
