import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'direct-messages',
  group: 'interactions',
  name: 'Direct messages',
  question: {
    'from-threads': 'Can someone on Threads send a direct message to a fediverse account?',
    'to-threads':
      'If someone on Mastodon sends a private mention (direct message) to a Threads account, does it arrive?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary:
        'Not supported, a developer said in January 2025; the only newer source is a press article without a test.',
      since: { presentOn: '2025-01-31' },
      limits: [
        {
          text: 'Threads began to roll out direct messages of its own in July 2025. No source says either way whether these can reach the fediverse; only the press article, which names no test, is newer.',
          sources: ['indiatvnews-threads-dms-2025-07', 'nomusica-threads-dms', 'fediview-threads-integration-2026'],
        },
      ],
      evidence: [
        {
          source: 'bridgy-fed-issue-1745',
          supports: ['status', 'since'],
          quote: "Threads isn't the only fediverse software that doesn't support DMs",
          locator: 'A developer and a user, 31 January 2025',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status'],
          quote: 'Direct messages do not bridge between platforms',
          locator: 'A statement without a test',
        },
        { source: 'indiatvnews-threads-dms-2025-07', supports: ['limit'] },
      ],
      confidence: 'low',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'no',
      summary:
        'Not supported, a developer said in January 2025; the only newer source is a press article without a test.',
      since: { presentOn: '2025-01-31' },
      limits: [
        {
          text: 'Neither source reports a test of what becomes of such a message once it is sent.',
          sources: ['bridgy-fed-issue-1745', 'fediview-threads-integration-2026'],
        },
      ],
      evidence: [
        {
          source: 'bridgy-fed-issue-1745',
          supports: ['status', 'since'],
          quote: "Threads isn't the only fediverse software that doesn't support DMs",
          locator: 'A developer and a user, 31 January 2025',
        },
        {
          source: 'fediview-threads-integration-2026',
          supports: ['status'],
          quote: 'Direct messages do not bridge between platforms',
          locator: 'A statement without a test',
        },
      ],
      confidence: 'low',
      checked: '2026-11-23',
    },
  },
  related: ['non-public-posts', 'mentions', 'replies'],
  alsoCalled: [
    'DM',
    'DMs',
    'private mention',
    'private message',
    'PM',
    'chat',
    'private messages',
    'inbox messages',
    'messaging',
    'text someone',
  ],
} satisfies Feature;
