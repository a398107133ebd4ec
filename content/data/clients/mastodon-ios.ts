import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'mastodon-ios',
  name: 'Mastodon for iOS',
  platforms: ['ios'],
  readAt: 'copy of October 2024, single newer files (2025 and 2026), and the notes of release 2026.08',
  read: 'source-code',
  maintained: 'Maintained: release 2026.08 is dated 19 November, by its name in 2026.',
  features: {
    filters: {
      support: 'no',
      text: 'It can fetch filters but has no request to create one, and the settings screen of 2026 has no row for them. That screen may not be what ships.',
      evidence: [
        { source: 'mastodon-ios-code-filter-requests', supports: ['status'], locator: 'only reads filters' },
        { source: 'mastodon-ios-code-settings', supports: ['status'], locator: 'no filters row' },
      ],
    },
    'filter-hide': {
      support: 'unknown',
      text: 'Version 2024.10 ignored "hide completely" (issue since closed). What release 2026.08 does was not verified; its notes name fixes to filters and a new blur action.',
      evidence: [
        { source: 'mastodon-ios-issue-1354', supports: ['status'] },
        { source: 'mastodon-ios-release-2026-08', supports: ['status'] },
      ],
    },
    'domain-block': {
      support: 'yes',
      text: 'From a profile. The menu of a post had none in 2022, and that issue was listed as open.',
      evidence: [
        {
          source: 'mastodon-ios-code-2024-10',
          supports: ['status'],
          locator: 'MastodonMenu.swift, blockDomain',
        },
        { source: 'mastodon-ios-code-menu-actions', supports: ['status'] },
        { source: 'mastodon-ios-issue-363', supports: ['status'] },
      ],
    },
    'mute-duration': {
      support: 'unknown',
      text: 'The copy of October 2024 sends no duration with a mute; later versions were not read for it.',
      evidence: [
        {
          source: 'mastodon-ios-code-2024-10',
          supports: ['status'],
          locator: 'Mastodon+API+Account+Friendship.swift',
        },
      ],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [
        {
          source: 'mastodon-ios-code-2024-10',
          supports: ['status'],
          locator: 'MastodonMenu.swift, hideReblogs',
        },
        { source: 'mastodon-ios-code-menu-actions', supports: ['status'] },
      ],
    },
    lists: {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    quotes: {
      support: 'yes',
      text: 'Filters apply to quotes as well.',
      evidence: [{ source: 'mastodon-ios-code-quoted-post', supports: ['status'] }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'Any state of a quote other than accepted shows "Post unavailable".',
      evidence: [{ source: 'mastodon-ios-code-quoted-post', supports: ['status'] }],
    },
    'timeline-switches': {
      support: 'unknown',
      text: 'Not established by the code that was read.',
      evidence: [],
    },
    'notification-policy': {
      support: 'partly',
      text: 'Four of the six kinds of sender in the copy of October 2024; later versions were not read for it.',
      evidence: [
        {
          source: 'mastodon-ios-code-2024-10',
          supports: ['status'],
          locator: 'Mastodon+Entity+NotificationPolicy.swift',
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
      support: 'partly',
      text: 'The handle shows in the head of a quoted post; other places were not established.',
      evidence: [{ source: 'mastodon-ios-code-quoted-post', supports: ['status'] }],
    },
    'edit-history': {
      support: 'partly',
      text: 'The request for the history of a post is in the code of October 2024; a screen for it was not established.',
      evidence: [
        {
          source: 'mastodon-ios-code-2024-10',
          supports: ['status'],
          locator: 'Mastodon+API+Statuses+StatusHistory.swift',
        },
      ],
    },
    'alt-text': {
      support: 'yes',
      evidence: [{ source: 'mastodon-ios-code-2024-10', supports: ['status'] }],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [
    { source: 'mastodon-ios-code-2024-10', supports: ['status'] },
    { source: 'mastodon-ios-release-2026-08', supports: ['status'] },
  ],
  checked: '2026-11-23',
} satisfies Client;
