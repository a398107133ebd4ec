import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'mangane',
  name: 'Mangane',
  platforms: ['web'],
  readAt: 'version 1.24.6, 21 August 2026',
  read: 'source-code',
  maintained: 'Maintained: the version read is of 21 August 2026. Made for Akkoma first; a server installs it.',
  features: {
    filters: {
      support: 'yes',
      text: 'Through the older filter interface (version 1).',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'], locator: 'app/soapbox/actions/filters.ts' }],
    },
    'filter-hide': {
      support: 'unknown',
      text: 'It applies keyword filters through the older interface (version 1); whether it hides a post completely was not established.',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'], locator: 'app/soapbox/actions/filters.ts' }],
    },
    'domain-block': {
      support: 'yes',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'], locator: 'domain_blocks.ts' }],
    },
    'mute-duration': {
      support: 'no',
      text: 'The request to mute carries no duration.',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'], locator: 'accounts.ts line 362' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'] }],
    },
    lists: {
      support: 'no',
      evidence: [
        {
          source: 'mangane-code-1-24-6',
          supports: ['status'],
          locator: 'searched the whole tree for "exclusive"',
        },
      ],
    },
    quotes: {
      support: 'unknown',
      text: 'Quotes depend on features of other server software, so this was not assessed for plain Mastodon.',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'] }],
    },
    'quote-of-blocked': {
      support: 'unknown',
      text: 'Quotes depend on features of other server software, so this was not assessed for plain Mastodon.',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'] }],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts and replies.',
      evidence: [
        {
          source: 'mangane-code-1-24-6',
          supports: ['status'],
          locator: 'features/preferences/index.tsx line 135',
        },
      ],
    },
    'notification-policy': {
      support: 'no',
      evidence: [
        {
          source: 'mangane-code-1-24-6',
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
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'partly',
      text: 'The handle is in the title of the name.',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'] }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'], locator: 'compare_history_modal.tsx' }],
    },
    'alt-text': {
      support: 'yes',
      evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'] }],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'mangane-code-1-24-6', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
