import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'toot-cli',
  name: 'toot',
  platforms: ['terminal'],
  readAt: 'code of 4 July 2026',
  read: 'source-code',
  maintained:
    'Maintained: version 0.52.1 is of 4 April 2026. Its full-screen interface is deprecated since version 0.51.1 (7 February 2026).',
  features: {
    filters: {
      support: 'no',
      evidence: [{ source: 'toot-code-2026-07', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'filter-hide': {
      support: 'no',
      text: 'It reads the filter mark on a post but never uses it.',
      evidence: [
        {
          source: 'toot-code-2026-07',
          supports: ['status'],
          locator: 'searched the whole tree for "filtered"',
        },
      ],
    },
    'domain-block': {
      support: 'no',
      text: 'It has commands to mute and block accounts only.',
      evidence: [
        {
          source: 'toot-code-2026-07',
          supports: ['status'],
          locator: 'toot/cli/accounts.py lines 183 to 254',
        },
      ],
    },
    'mute-duration': {
      support: 'no',
      evidence: [{ source: 'toot-code-2026-07', supports: ['status'], locator: 'toot/api.py lines 700 to 720' }],
    },
    'hide-boosts': {
      support: 'no',
      evidence: [{ source: 'toot-code-2026-07', supports: ['status'], locator: 'searched the whole tree' }],
    },
    lists: {
      support: 'no',
      evidence: [
        {
          source: 'toot-code-2026-07',
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
      text: 'Does not apply to a command-line tool.',
      evidence: [],
    },
    'notification-policy': {
      support: 'no',
      evidence: [
        {
          source: 'toot-code-2026-07',
          supports: ['status'],
          locator: 'searched the whole tree for notifications/policy',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'toot-code-2026-07', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'toot-code-2026-07', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'edit-history': {
      support: 'no',
      text: 'It only marks a post as edited.',
      evidence: [{ source: 'toot-code-2026-07', supports: ['status'], locator: 'searched the whole tree' }],
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
  evidence: [{ source: 'toot-code-2026-07', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
