import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'dftba-club',
  name: 'dftba.club',
  decisions: [
    {
      stance: 'federates',
      when: { on: '2024-01-01', precision: 'year' },
      text: 'Signed the Fedi Pact, then chose to federate, because a person its community cares about uses Threads.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'dftba-lets-talk-about-threads',
          supports: ['status'],
          quote: "John is there and he's not here.",
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: 'The page carries no date; by its content it is from the winter of 2023-24.',
  checked: '2026-11-23',
} satisfies Server;
