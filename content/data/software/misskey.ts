import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'misskey',
  name: 'Misskey',
  what: 'microblogging server',
  blockList: {
    text: 'At /api/federation/instances?blocked=true&limit=100, open to visitors and to any website (CORS), at most 100 a page, and only servers it already knows. Its list of peers leaves out suspended servers, not blocked ones, so threads.net there does not mean "not blocked". Read in two undated copies; newer versions may restrict it.',
    evidence: [
      {
        source: 'misskey-code-federation-instances',
        supports: ['status'],
        quote: 'requireCredential: false, allowGet: true',
      },
      { source: 'misskey-code-api-server', supports: ['status'], quote: "suspensionState: 'none'" },
    ],
  },
  reports: [
    {
      id: 'threads-uses-misskey-quote',
      when: { on: '2025-02-15', precision: 'day' },
      text: 'A commenter on the quote format noted that threads.net uses the field _misskey_quote.',
      outcome: 'observation',
      features: ['quote-posts'],
      evidence: [{ source: 'misskey-issue-8722', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
