import type { Server } from '../../../src/dataset/schema/server.ts';

export default {
  id: 'friend-camp',
  name: 'friend.camp',
  software: 'Hometown',
  decisions: [
    {
      stance: 'suspends',
      when: { presentOn: '2024-12-13' },
      text: 'Had federated for a long time, then suspended Threads a few months before December 2024, by consensus of its users.',
      readFrom: 'third-party',
      evidence: [
        {
          source: 'gehl-threads-moderation-2024-12',
          supports: ['status'],
          quote:
            'We federated with threads for a long time but we defederated a few months ago based on user consensus',
          locator: 'Darius Kazemi, quoted',
        },
      ],
      confidence: 'medium',
    },
  ],
  caution: 'Threads lists it among the servers it blocks, for having no public timeline.',
  checked: '2026-11-23',
} satisfies Server;
