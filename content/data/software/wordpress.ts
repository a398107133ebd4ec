import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'wordpress',
  name: 'WordPress ActivityPub plugin',
  what: 'plugin that lets a WordPress site federate',
  reports: [
    {
      id: 'sharing-switched-off',
      when: { on: '2025-06-06', precision: 'day' },
      text: 'A commenter described how an account that turns sharing off on Threads looks from outside: it seems to vanish, while Threads keeps its data.',
      outcome: 'observation',
      features: ['deletes'],
      evidence: [{ source: 'wordpress-activitypub-issue-1752', supports: ['status', 'since'] }],
    },
  ],
} satisfies Software;
