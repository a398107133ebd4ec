import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'indieweb-social',
  name: 'indieweb.social',
  decisions: [
    {
      stance: 'federates',
      when: { on: '2024-02-13', precision: 'day' },
      text: 'Federates with care, as its admin had already argued in June 2023.',
      readFrom: 'admin-post',
      evidence: [
        { source: 'chambers-indieweb-social-2024-02', supports: ['status'] },
        {
          source: 'chambers-indieweb-social-2023-06',
          supports: ['status'],
          quote:
            "Don't preemptively strike meta w/ a fediblock, but stay vigilant with eyes wide open and a finger on the block button",
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: 'No statement after February 2024 was found. The June 2023 words were read only as quoted by another blog.',
  checked: '2026-11-23',
} satisfies Server;
