import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'akkoma',
  name: 'Akkoma',
  what: 'microblogging server, fork of Pleroma',
  blockList: {
    text: 'Its documentation, undated, describes an optional part of the NodeInfo answer, as in Pleroma: metadata.federation with mrf_simple, and exclusions where hosts are withheld. If the part is missing, the server may block all the same. The default, and whether other websites may read it (CORS), were not checked.',
    evidence: [
      {
        source: 'akkoma-docs-nodeinfo',
        supports: ['status'],
        quote: 'mrf_simple (object) describes how the Simple MRF policy is configured',
      },
    ],
  },
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
