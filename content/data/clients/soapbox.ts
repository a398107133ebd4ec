import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'soapbox',
  name: 'Soapbox',
  platforms: ['web'],
  readAt: 'code of 9 May 2025',
  read: 'source-code',
  maintained: 'Not established: nothing later than May 2025 was visible.',
  features: {
    filters: {
      support: 'yes',
      text: 'Through both filter interfaces (versions 1 and 2).',
      evidence: [{ source: 'soapbox-code-2025-05', supports: ['status'], locator: 'src/actions/filters.ts' }],
    },
    'filter-hide': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'domain-block': {
      support: 'yes',
      evidence: [{ source: 'soapbox-code-2025-05', supports: ['status'], locator: 'domain-blocks.ts' }],
    },
    'mute-duration': {
      support: 'yes',
      evidence: [
        {
          source: 'soapbox-code-2025-05',
          supports: ['status'],
          locator: 'features/ui/components/modals/mute-modal.tsx',
        },
      ],
    },
    'hide-boosts': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    lists: {
      support: 'no',
      evidence: [
        {
          source: 'soapbox-code-2025-05',
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
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'notification-policy': {
      support: 'no',
      evidence: [
        {
          source: 'soapbox-code-2025-05',
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
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'server-name': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'edit-history': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
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
  evidence: [{ source: 'soapbox-code-2025-05', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
