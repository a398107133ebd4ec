import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'enafore',
  name: 'Enafore',
  platforms: ['web'],
  readAt: 'code of 21 August 2025',
  read: 'source-code',
  maintained: 'Maintained as of August 2025; later activity was not established. It began as a fork of Pinafore.',
  features: {
    filters: {
      support: 'yes',
      text: 'Through the older filter interface (version 1).',
      evidence: [{ source: 'enafore-code-2025-08', supports: ['status'], locator: 'src/routes/_api/filters.js' }],
    },
    'filter-hide': {
      support: 'unknown',
      text: 'It applies keyword filters through the older interface (version 1); whether it hides a post completely was not established.',
      evidence: [{ source: 'enafore-code-2025-08', supports: ['status'], locator: 'src/routes/_api/filters.js' }],
    },
    'domain-block': {
      support: 'yes',
      evidence: [
        {
          source: 'enafore-code-2025-08',
          supports: ['status'],
          locator: 'blockDomain.js; _components/dialog/components/AccountProfileOptionsDialog.html',
        },
      ],
    },
    'mute-duration': {
      support: 'no',
      text: 'A mute only carries the choice about notifications.',
      evidence: [{ source: 'enafore-code-2025-08', supports: ['status'], locator: 'mute.js' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [
        {
          source: 'enafore-code-2025-08',
          supports: ['status'],
          locator: '_components/dialog/components/AccountProfileOptionsDialog.html',
        },
      ],
    },
    lists: {
      support: 'no',
      evidence: [
        {
          source: 'enafore-code-2025-08',
          supports: ['status'],
          locator: 'searched the whole tree for "exclusive"',
        },
      ],
    },
    quotes: {
      support: 'unknown',
      text: "It handles quotes in the manner of Akkoma; Mastodon's own quotes were not established.",
      evidence: [{ source: 'enafore-code-2025-08', supports: ['status'] }],
    },
    'quote-of-blocked': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts and replies in Home.',
      evidence: [
        {
          source: 'enafore-code-2025-08',
          supports: ['status'],
          locator: '_components/settings/instance/HomeTimelineFilterSettings.html',
        },
      ],
    },
    'notification-policy': {
      support: 'no',
      evidence: [
        {
          source: 'enafore-code-2025-08',
          supports: ['status'],
          locator: 'searched the whole tree for notifications/policy',
        },
      ],
    },
    'limited-notice': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'enafore-code-2025-08', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'yes',
      evidence: [{ source: 'enafore-code-2025-08', supports: ['status'] }],
    },
    'edit-history': {
      support: 'no',
      evidence: [{ source: 'enafore-code-2025-08', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'alt-text': {
      support: 'unknown',
      text: 'Not established by the code that was read. A report of September 2024 describes an automatic description from Threads that arrived.',
      evidence: [{ source: 'enafore-issue-33', supports: ['status'] }],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'enafore-code-2025-08', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
