import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'misskey',
  name: 'Misskey',
  what: 'microblogging server',
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
