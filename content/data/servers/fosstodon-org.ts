import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'fosstodon-org',
  name: 'fosstodon.org',
  decisions: [
    {
      stance: 'undecided',
      when: { on: '2023-06-20', precision: 'day' },
      text: 'Waited to see what Meta would do, and argued that what other servers receive is public data in any case.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'fosstodon-facebook-fosstodon-fedi-2023-06',
          supports: ['status'],
          quote: "it's all public data",
        },
      ],
      confidence: 'high',
    },
    {
      stance: 'federates',
      when: { on: '2025-01-14', precision: 'day' },
      text: 'Stayed connected after a poll of its Patreon supporters with 299 votes; the split of the votes is shown only in a picture.',
      readFrom: 'own-statement',
      evidence: [
        {
          source: 'fosstodon-position-on-threads-2025-01',
          supports: ['status'],
          quote: 'since everyone on Fosstodon can personally block Threads, we felt it prudent to keep the doors open',
        },
      ],
      confidence: 'high',
    },
  ],
  caution: 'The admin team changed in April or May 2025. Its blog had no later post on Threads up to June 2026.',
  checked: '2026-11-23',
} satisfies Server;
