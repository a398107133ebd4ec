import type { Feature } from '../../../src/dataset/schema/feature.ts';

export default {
  id: 'direct-messages',
  group: 'interactions',
  name: 'Direct messages',
  question: {
    'from-threads': 'Can someone on Threads send a direct message to a fediverse account?',
    'to-threads': 'Can someone on Mastodon send a private mention (direct message) to a Threads account?',
  },
  cells: {
    'from-threads': {
      status: 'no',
      summary: 'Reported as not supported in January 2025 and in early 2026; no test was found.',
      limits: [
        {
          text: 'Threads began to roll out direct messages of its own on 1 July 2025. No source says that they reach the fediverse.',
          sources: ['indiatvnews-threads-dms-2025-07', 'nomusica-threads-dms'],
        },
      ],
      evidence: [
        {
          source: 'bridgy-fed-issue-1745',
          supports: ['status'],
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
      confidence: 'medium',
      checked: '2026-11-23',
    },
    'to-threads': {
      status: 'no',
      summary: 'Reported as not supported in January 2025 and in early 2026; no test was found.',
      evidence: [
        {
          source: 'bridgy-fed-issue-1745',
          supports: ['status'],
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
      confidence: 'medium',
      checked: '2026-11-23',
    },
  },
  related: ['mentions', 'non-public-posts', 'replies'],
  alsoCalled: ['DM', 'DMs', 'private mention', 'private message', 'PM', 'chat'],
} satisfies Feature;
