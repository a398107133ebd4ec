import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'enafore',
  name: 'Enafore',
  what: 'web app for fediverse accounts',
  reports: [
    {
      id: 'image-descriptions',
      when: { on: '2024-09-25', precision: 'day' },
      text: 'The automatic image description that Threads writes arrived. One screen-reader user on an Akkoma server reported that a description written by the poster did not show; nobody confirmed or refuted it.',
      outcome: 'observation',
      features: ['alt-text', 'images'],
      evidence: [
        {
          source: 'enafore-issue-33',
          supports: ['status', 'since'],
          quote: 'Photo by Threads on September 01, 2024. May be an image of 1 person, book and text.',
        },
      ],
    },
  ],
} satisfies Software;
