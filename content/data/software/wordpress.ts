import type { Software } from '../../../src/dataset/schema/software.ts';

export default {
  id: 'wordpress',
  name: 'WordPress ActivityPub plugin',
  what: 'plugin that lets a WordPress site federate',
  blockList: {
    text: 'No public list was found, so a visitor cannot learn there what a site blocks. The plugin can block domains for a whole site, and subscribe to block lists in the CSV format of Mastodon, which may or may not name threads.net. Undated copy of its code.',
    evidence: [
      {
        source: 'wordpress-activitypub-code-blocklist-subscriptions',
        supports: ['status'],
        quote: 'Supports Mastodon CSV format (with #domain header)',
      },
    ],
  },
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
