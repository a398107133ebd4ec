import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'pachli',
  name: 'Pachli',
  platforms: ['android'],
  readAt: 'version 3.8.0, 30 July 2026',
  read: 'source-code',
  maintained: 'Maintained: the newest commit seen is of 5 August 2026. It began as a fork of Tusky.',
  features: {
    filters: {
      support: 'yes',
      evidence: [
        {
          source: 'pachli-code-3-8-0',
          supports: ['status'],
          locator: 'core/network/…/retrofit/MastodonApi.kt',
        },
      ],
    },
    'filter-hide': {
      support: 'yes',
      text: 'Applies filters, including those that cover only the media.',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'] }],
    },
    'domain-block': {
      support: 'yes',
      text: 'Since version 3.8.0 the follows it had stored for that domain go as well.',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'], locator: 'CHANGELOG 3.8.0' }],
    },
    'mute-duration': {
      support: 'yes',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'] }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'] }],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'], locator: 'feature/lists/…/ListsActivity.kt' }],
    },
    quotes: {
      support: 'yes',
      text: 'Filters apply to quotes as well.',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'], locator: 'core/model/…/Status.kt' }],
    },
    'quote-of-blocked': {
      support: 'yes',
      evidence: [
        {
          source: 'pachli-code-3-8-0',
          supports: ['status'],
          locator: 'core/model/…/Status.kt, BLOCKED_DOMAIN; strings label_quoted_status_hidden',
        },
      ],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts, replies, and boosts of own posts.',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'], locator: 'TabFilterPreferencesFragment.kt' }],
    },
    'notification-policy': {
      support: 'partly',
      text: 'Not the policy on the server: filters of its own, inside the app, for people you do not follow, accounts younger than 30 days and accounts limited by your server.',
      evidence: [
        {
          source: 'pachli-code-3-8-0',
          supports: ['status'],
          locator: 'components/preference/accountfilters/AccountNotificationFiltersPreferencesDialogFragment.kt',
        },
      ],
    },
    'limited-notice': {
      support: 'partly',
      text: 'Through its own filter for accounts limited by your server.',
      evidence: [
        {
          source: 'pachli-code-3-8-0',
          supports: ['status'],
          locator: 'components/preference/accountfilters/',
        },
      ],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'yes',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'] }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'] }],
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
  evidence: [{ source: 'pachli-code-3-8-0', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
