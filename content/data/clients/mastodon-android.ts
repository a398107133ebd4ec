import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'mastodon-android',
  name: 'Mastodon for Android',
  platforms: ['android'],
  readAt: 'version 2.13.2, 27 July 2026',
  read: 'source-code',
  maintained: 'Maintained: the newest commit seen is of 20 August 2026.',
  features: {
    filters: {
      support: 'yes',
      text: 'With the actions warn and hide.',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'fragments/settings/EditFilterFragment.java; model/FilterAction.java',
        },
      ],
    },
    'filter-hide': {
      support: 'yes',
      text: 'Applies warn and hide; what it does with blur was not established.',
      evidence: [{ source: 'mastodon-android-code-2-13-2', supports: ['status'], locator: 'AccountSession.java' }],
    },
    'domain-block': {
      support: 'yes',
      text: 'From a profile.',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'SetDomainBlocked.java; ui/utils/UiUtils.java line 536',
        },
      ],
    },
    'mute-duration': {
      support: 'no',
      text: 'The request to mute carries no duration.',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'api/requests/accounts/SetAccountMuted.java',
        },
      ],
    },
    'hide-boosts': {
      support: 'yes',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'fragments/profile/ProfileFragment.java line 856',
        },
      ],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home.',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'api/requests/lists/CreateList.java',
        },
      ],
    },
    quotes: {
      support: 'yes',
      evidence: [{ source: 'mastodon-android-code-2-13-2', supports: ['status'], locator: 'model/Quote.java' }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'Shown as unavailable.',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'model/Quote.java; QuoteErrorStatusDisplayItem.java',
        },
      ],
    },
    'timeline-switches': {
      support: 'no',
      text: 'The home timeline has no switches.',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'HomeTimelineFragment.java',
        },
      ],
    },
    'notification-policy': {
      support: 'partly',
      text: 'Four of the six kinds of sender, each on or off only.',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'model/NotificationsPolicy.java',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      text: 'No use of the "limited" mark of an account was found.',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'searched the whole tree for the field "limited"',
        },
      ],
    },
    regex: {
      support: 'no',
      evidence: [{ source: 'mastodon-android-code-2-13-2', supports: ['status'], locator: 'searched the whole tree' }],
    },
    'server-name': {
      support: 'yes',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'HeaderStatusDisplayItem.java line 317',
        },
      ],
    },
    'edit-history': {
      support: 'yes',
      evidence: [
        {
          source: 'mastodon-android-code-2-13-2',
          supports: ['status'],
          locator: 'StatusEditHistoryFragment.java',
        },
      ],
    },
    'alt-text': {
      support: 'yes',
      evidence: [{ source: 'mastodon-android-code-2-13-2', supports: ['status'], locator: 'AltTextSheet' }],
    },
    'open-link': {
      support: 'unknown',
      text: 'It takes over links of mastodon.social and mastodon.online profiles; handling of a Threads handle or link was not looked for.',
      evidence: [{ source: 'mastodon-android-code-2-13-2', supports: ['status'], locator: 'AndroidManifest' }],
    },
  },
  evidence: [{ source: 'mastodon-android-code-2-13-2', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
