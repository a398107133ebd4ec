import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'sengi',
  name: 'Sengi',
  platforms: ['web', 'desktop'],
  readAt: 'version 1.9.1, 10 March 2026',
  read: 'source-code',
  maintained: 'Maintained: the version read is of 10 March 2026.',
  features: {
    filters: {
      support: 'no',
      evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'filter-hide': {
      support: 'yes',
      text: 'Applies warn and hide.',
      evidence: [
        {
          source: 'sengi-code-1-9-1',
          supports: ['status'],
          locator: 'status.component.ts, validateFilteringStatus',
        },
      ],
    },
    'domain-block': {
      support: 'partly',
      text: 'Blocking works, but the command that should unblock calls the block function. Undo it in the web interface.',
      evidence: [
        {
          source: 'sengi-code-1-9-1',
          supports: ['status'],
          locator: 'status-user-context-menu.component.ts lines 295 to 305',
        },
      ],
    },
    'mute-duration': {
      support: 'no',
      evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'] }],
    },
    lists: {
      support: 'no',
      evidence: [
        {
          source: 'sengi-code-1-9-1',
          supports: ['status'],
          locator: 'searched the whole tree for "exclusive"',
        },
      ],
    },
    quotes: {
      support: 'unknown',
      text: 'It hides the quote of a blocked domain; how it draws other quotes was not established.',
      evidence: [],
    },
    'quote-of-blocked': {
      support: 'yes',
      evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'] }],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts, replies and bots, for each column by itself.',
      evidence: [
        {
          source: 'sengi-code-1-9-1',
          supports: ['status'],
          locator: 'src/app/components/stream/stream-edition/',
        },
      ],
    },
    'notification-policy': {
      support: 'no',
      evidence: [
        {
          source: 'sengi-code-1-9-1',
          supports: ['status'],
          locator: 'searched the whole tree for notifications/policy',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'edit-history': {
      support: 'no',
      text: 'It only labels a post as edited.',
      evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'alt-text': {
      support: 'yes',
      text: 'Behind a badge on the picture.',
      evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'] }],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'sengi-code-1-9-1', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
