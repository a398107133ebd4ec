import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'akkoma',
  name: 'Akkoma',
  what: 'microblogging server, fork of Pleroma',
  reports: [
    {
      id: 'alt-text-in-enafore',
      when: { on: '2024-09-25', precision: 'day' },
      text: 'On an Akkoma server, read through the app Enafore, the automatic image description of a Threads post arrived. One screen-reader user reported that a description written by the poster did not show.',
      outcome: 'observation',
      features: ['alt-text', 'images'],
      evidence: [
        {
          source: 'enafore-issue-33',
          supports: ['status', 'since'],
          quote: 'this text is not displayed when viewing the post in Enafore',
        },
      ],
    },
  ],
} satisfies Software;
