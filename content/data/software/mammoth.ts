import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'mammoth',
  name: 'Mammoth',
  what: 'app for Mastodon accounts on Apple devices',
  reports: [
    {
      id: 'finds-quote-links',
      when: { on: '2023-12-21', precision: 'day' },
      text: 'The app looks for a link to a Threads post in the text, to treat it as a quote.',
      outcome: 'workaround',
      features: ['quote-posts'],
      evidence: [{ source: 'mammoth-commit-fb136f0', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
