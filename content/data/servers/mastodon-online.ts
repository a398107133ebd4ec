import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'mastodon-online',
  name: 'mastodon.online',
  software: 'Mastodon',
  decisions: [
    {
      stance: 'federates',
      when: { presentOn: '2024-05-10' },
      text: 'A list of servers that federate with Threads says that mastodon.online had done so from the start.',
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
  ],
  caution: "No statement of the server's own was found.",
  checked: '2026-11-23',
} satisfies Server;
