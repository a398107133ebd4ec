import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'semaphore',
  name: 'Semaphore',
  platforms: ['web'],
  readAt: 'code of 2 February 2023',
  read: 'source-code',
  maintained:
    'No activity after February 2023 was seen; version 1.0.0 is of 22 January 2023. It began as a fork of Pinafore.',
  features: {
    filters: {
      support: 'yes',
      text: 'Through the older filter interface (version 1).',
      evidence: [{ source: 'semaphore-code-2023-02', supports: ['status'], locator: 'src/routes/_api/filters.js' }],
    },
    'filter-hide': {
      support: 'unknown',
      text: 'It applies keyword filters through the older interface (version 1); whether it hides a post completely was not established.',
      evidence: [{ source: 'semaphore-code-2023-02', supports: ['status'], locator: 'src/routes/_api/filters.js' }],
    },
    'domain-block': {
      support: 'yes',
      evidence: [
        {
          source: 'semaphore-code-2023-02',
          supports: ['status'],
          locator: 'blockDomain.js; _components/dialog/components/AccountProfileOptionsDialog.html',
        },
      ],
    },
    'mute-duration': {
      support: 'no',
      text: 'A mute only carries the choice about notifications.',
      evidence: [{ source: 'semaphore-code-2023-02', supports: ['status'], locator: 'mute.js' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [
        {
          source: 'semaphore-code-2023-02',
          supports: ['status'],
          locator: '_components/dialog/components/AccountProfileOptionsDialog.html',
        },
      ],
    },
    lists: {
      support: 'no',
      evidence: [
        {
          source: 'semaphore-code-2023-02',
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
          source: 'semaphore-code-2023-02',
          supports: ['status'],
          locator: '_components/settings/instance/HomeTimelineFilterSettings.html',
        },
      ],
    },
    'notification-policy': {
      support: 'no',
      evidence: [
        {
          source: 'semaphore-code-2023-02',
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
      evidence: [{ source: 'semaphore-code-2023-02', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'edit-history': {
      support: 'no',
      evidence: [{ source: 'semaphore-code-2023-02', supports: ['status'], locator: 'searched the whole tree' }],
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
  evidence: [{ source: 'semaphore-code-2023-02', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
