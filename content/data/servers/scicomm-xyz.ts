import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'scicomm-xyz',
  name: 'scicomm.xyz',
  decisions: [
    {
      stance: 'suspends',
      when: { on: '2023-06-26', precision: 'day' },
      text: 'Blocked Meta in advance, as a step that can be undone, without signing the Fedi Pact.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'scicomm-xyz-blocks-threads-2023-06',
          supports: ['status'],
          quote: 'The onus is then on Meta to demonstrate its value and positive potential.',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: 'Read in a copy of its announcement; the full statement was not read. Nothing after June 2023 was found.',
  checked: '2026-11-23',
} satisfies Server;
