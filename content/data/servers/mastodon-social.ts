import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'mastodon-social',
  name: 'mastodon.social',
  software: 'Mastodon',
  decisions: [
    {
      stance: 'federates',
      when: { presentOn: '2024-05-10' },
      text: 'A list of servers that federate with Threads says that mastodon.social had done so from the start.',
      readFrom: 'third-party',
      evidence: [
        {
          source: 'lists-d-pr-56',
          supports: ['status'],
          quote: 'mastodon.social & mastodon.online have always federated with threads',
        },
      ],
      confidence: 'low',
    },
    {
      stance: 'federates',
      when: { on: '2025-01-01', precision: 'month' },
      text: 'Stayed connected after Meta changed its moderation rules, and acts on single Threads accounts that break its rules.',
      readFrom: 'admin-post',
      evidence: [
        {
          source: 'rochko-keeps-threads-link-2025-01',
          supports: ['status'],
          quote:
            'at mastodon.social, hate speech is prohibited, and we will take action on any Threads account found violating our policies',
        },
        { source: 'techcrunch-copy-mastodon-threads-2025-01', supports: ['status'] },
      ],
      confidence: 'medium',
    },
  ],
  caution:
    'The January 2025 statement is by Eugen Rochko, then CEO of Mastodon; he stepped down in November 2025. No newer statement on Threads was found.',
  checked: '2026-11-23',
} satisfies Server;
