import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'ice-cubes',
  name: 'Ice Cubes',
  what: 'app for Mastodon accounts on Apple devices',
  reports: [
    {
      id: 'rebuilds-quotes',
      when: { on: '2024-09-18', precision: 'day' },
      text: 'The app looks for a link to a Threads post in the text and draws the quoted post from it.',
      outcome: 'workaround',
      features: ['quote-posts'],
      evidence: [{ source: 'icecubes-commit-23960d6', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
