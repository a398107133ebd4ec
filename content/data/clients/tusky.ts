import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'tusky',
  name: 'Tusky',
  platforms: ['android'],
  readAt: 'version 29.0, 17 May 2025',
  read: 'source-code',
  maintained:
    'Moved to Codeberg; the GitHub copy that was read was archived on 23 May 2025, and later versions were not visible.',
  features: {
    filters: {
      support: 'yes',
      text: 'Through the newer filter interface, with blur since version 29.',
      evidence: [
        {
          source: 'tusky-code-29',
          supports: ['status'],
          locator: 'network/MastodonApi.kt; entity/Filter.kt; CHANGELOG',
        },
      ],
    },
    'filter-hide': {
      support: 'yes',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'entity/Filter.kt' }],
    },
    'domain-block': {
      support: 'yes',
      text: 'The button is worded as a mute of the domain, but it blocks the domain and you lose your followers there.',
      evidence: [
        {
          source: 'tusky-code-29',
          supports: ['status'],
          locator: 'components/account/AccountActivity.kt line 817',
        },
      ],
    },
    'mute-duration': {
      support: 'yes',
      text: 'From 1 hour to 180 days.',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'res/values/donottranslate.xml' }],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [{ source: 'tusky-code-29', supports: ['status'] }],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'ListsActivity.kt' }],
    },
    quotes: {
      support: 'no',
      text: 'The code has nothing for quotes.',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'It has no code for quotes, so it shows none.',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts, replies, and boosts of own posts.',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'TabFilterPreferencesFragment.kt' }],
    },
    'notification-policy': {
      support: 'partly',
      text: 'Five of the six kinds of sender; not bots, which Mastodon added in June 2026.',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'entity/NotificationPolicy.kt' }],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'yes',
      evidence: [{ source: 'tusky-code-29', supports: ['status'] }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'ViewEditsFragment' }],
    },
    'alt-text': {
      support: 'yes',
      text: 'Behind a badge on the picture.',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'res/values/strings.xml, post_media_alt' }],
    },
    'open-link': {
      support: 'unknown',
      text: 'It has no handler for web+ap links; opening a Threads handle or link otherwise was not looked for.',
      evidence: [{ source: 'tusky-code-29', supports: ['status'], locator: 'searched for web+ap' }],
    },
  },
  evidence: [{ source: 'tusky-code-29', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
