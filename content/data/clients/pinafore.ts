import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'pinafore',
  name: 'Pinafore',
  platforms: ['web'],
  readAt: 'code of 22 September 2024',
  read: 'source-code',
  maintained: 'Not maintained: its README says so. The last version, 2.6.0, is of 9 January 2023.',
  features: {
    filters: {
      support: 'yes',
      text: 'Through the older filter interface (version 1).',
      evidence: [{ source: 'pinafore-code-2024-09', supports: ['status'], locator: 'src/routes/_api/filters.js' }],
    },
    'filter-hide': {
      support: 'unknown',
      text: 'It applies keyword filters through the older interface (version 1); whether it hides a post completely was not established.',
      evidence: [{ source: 'pinafore-code-2024-09', supports: ['status'], locator: 'src/routes/_api/filters.js' }],
    },
    'domain-block': {
      support: 'yes',
      evidence: [
        {
          source: 'pinafore-code-2024-09',
          supports: ['status'],
          locator: 'blockDomain.js; _components/dialog/components/AccountProfileOptionsDialog.html',
        },
      ],
    },
    'mute-duration': {
      support: 'no',
      text: 'A mute only carries the choice about notifications.',
      evidence: [{ source: 'pinafore-code-2024-09', supports: ['status'], locator: 'mute.js' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [
        {
          source: 'pinafore-code-2024-09',
          supports: ['status'],
          locator: '_components/dialog/components/AccountProfileOptionsDialog.html',
        },
      ],
    },
    lists: {
      support: 'no',
      evidence: [
        {
          source: 'pinafore-code-2024-09',
          supports: ['status'],
          locator: 'searched the whole tree for "exclusive"',
        },
      ],
    },
    quotes: {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
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
          source: 'pinafore-code-2024-09',
          supports: ['status'],
          locator: '_components/settings/instance/HomeTimelineFilterSettings.html',
        },
      ],
    },
    'notification-policy': {
      support: 'no',
      text: 'Notifications can be filtered by their type, not by who sends them.',
      evidence: [
        {
          source: 'pinafore-code-2024-09',
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
      evidence: [{ source: 'pinafore-code-2024-09', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'edit-history': {
      support: 'no',
      evidence: [{ source: 'pinafore-code-2024-09', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'alt-text': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'pinafore-code-2024-09', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
