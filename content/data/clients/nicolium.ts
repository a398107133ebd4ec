import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'nicolium',
  name: 'Nicolium',
  platforms: ['web'],
  readAt: 'version 1.0.0, 18 June 2026',
  read: 'source-code',
  maintained: 'Maintained: the newest commit seen is of 1 July 2026. Earlier called pl-fe; it descends from Soapbox.',
  features: {
    filters: {
      support: 'yes',
      text: 'Through the newer filter interface (version 2).',
      evidence: [{ source: 'nicolium-code-1-0-0', supports: ['status'] }],
    },
    'filter-hide': {
      support: 'yes',
      text: 'It applies filters; its actions were not listed one by one.',
      evidence: [{ source: 'nicolium-code-1-0-0', supports: ['status'] }],
    },
    'domain-block': {
      support: 'yes',
      evidence: [
        {
          source: 'nicolium-code-1-0-0',
          supports: ['status'],
          locator: 'packages/nicolium/src/components/accounts/account-menu.tsx',
        },
      ],
    },
    'mute-duration': {
      support: 'yes',
      evidence: [{ source: 'nicolium-code-1-0-0', supports: ['status'], locator: 'modals/block-mute-modal.tsx' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [
        {
          source: 'nicolium-code-1-0-0',
          supports: ['status'],
          locator: 'packages/nicolium/src/components/accounts/account-menu.tsx',
        },
      ],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [
        {
          source: 'nicolium-code-1-0-0',
          supports: ['status'],
          locator: 'list-editor-modal/…/edit-list-form.tsx',
        },
      ],
    },
    quotes: {
      support: 'yes',
      text: 'Filters apply to quotes as well.',
      evidence: [
        {
          source: 'nicolium-code-1-0-0',
          supports: ['status'],
          locator: 'statuses/quoted-status.tsx line 80',
        },
      ],
    },
    'quote-of-blocked': {
      support: 'unknown',
      text: 'Filters apply to quotes; whether it reads the state that marks a blocked domain was not established.',
      evidence: [
        {
          source: 'nicolium-code-1-0-0',
          supports: ['status'],
          locator: 'statuses/quoted-status.tsx line 80',
        },
      ],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'It has settings for quotes and for bots; others were not established.',
      evidence: [
        {
          source: 'nicolium-code-1-0-0',
          supports: ['status'],
          locator: 'schemas/frontend-settings.ts lines 422 to 446',
        },
      ],
    },
    'notification-policy': {
      support: 'no',
      text: 'The requests are in the code, but no screen for them was found.',
      evidence: [{ source: 'nicolium-code-1-0-0', supports: ['status'] }],
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
      support: 'yes',
      evidence: [{ source: 'nicolium-code-1-0-0', supports: ['status'] }],
    },
    'alt-text': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'open-link': {
      support: 'unknown',
      text: 'It has no handler for web+ap links; opening a Threads handle or link otherwise was not looked for.',
      evidence: [{ source: 'nicolium-code-1-0-0', supports: ['status'], locator: 'searched for web+ap' }],
    },
  },
  evidence: [{ source: 'nicolium-code-1-0-0', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
