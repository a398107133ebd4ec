import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'fedilab',
  name: 'Fedilab',
  platforms: ['android'],
  readAt: 'version 3.42.1, 27 June 2026',
  read: 'source-code',
  maintained: 'Maintained: the newest commit seen is of 1 July 2026.',
  features: {
    filters: {
      support: 'yes',
      text: 'With the actions warn and hide.',
      evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'], locator: 'FilterActivity.java line 228' }],
    },
    'filter-hide': {
      support: 'yes',
      text: 'The app matches filters again by itself, against text, content warning and alt text.',
      evidence: [
        {
          source: 'fedilab-code-3-42-1',
          supports: ['status'],
          locator: 'mastodon/helper/TimelineHelper.java',
        },
      ],
    },
    'domain-block': {
      support: 'yes',
      evidence: [
        {
          source: 'fedilab-code-3-42-1',
          supports: ['status'],
          locator: 'ProfileActivity.java line 1677; FragmentMastodonDomainBlock',
        },
      ],
    },
    'mute-duration': {
      support: 'yes',
      text: 'Called timed mute.',
      evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'], locator: 'ProfileActivity.java line 1513' }],
    },
    'hide-boosts': {
      support: 'yes',
      text: 'It also has a "mute for home" of its own that stays inside the app.',
      evidence: [
        {
          source: 'fedilab-code-3-42-1',
          supports: ['status'],
          locator: 'ProfileActivity.java line 1042; mastodon/helper/TimelineHelper.java',
        },
      ],
    },
    lists: {
      support: 'no',
      text: 'The code never uses the setting that keeps a list out of Home.',
      evidence: [
        {
          source: 'fedilab-code-3-42-1',
          supports: ['status'],
          locator: 'searched the whole tree for "exclusive"',
        },
      ],
    },
    quotes: {
      support: 'yes',
      text: 'Only accepted quotes.',
      evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'], locator: 'Status.java, getQuote()' }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'It uses a quote only when the server marks it as accepted.',
      evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'], locator: 'Status.java, getQuote()' }],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Boosts, replies, own boosts, own replies, direct messages and own posts.',
      evidence: [
        {
          source: 'fedilab-code-3-42-1',
          supports: ['status'],
          locator: 'mastodon/ui/drawer/StatusAdapter.java lines 299 to 365',
        },
      ],
    },
    'notification-policy': {
      support: 'partly',
      text: 'Five of the six kinds of sender.',
      evidence: [
        {
          source: 'fedilab-code-3-42-1',
          supports: ['status'],
          locator: 'client/entities/api/NotificationPolicy.java',
        },
      ],
    },
    'limited-notice': {
      support: 'no',
      evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'], locator: 'searched the whole tree' }],
    },
    regex: {
      support: 'yes',
      text: "For home, local and public timelines. It tests the post's HTML and content warning, so link addresses can match; it does not test the author's server. By our reading of the code, boosts may escape it.",
      evidence: [
        {
          source: 'fedilab-code-3-42-1',
          supports: ['status'],
          locator: 'mastodon/ui/drawer/StatusAdapter.java lines 299 to 365',
        },
      ],
    },
    'server-name': {
      support: 'yes',
      evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'] }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'], locator: 'StatusHistoryActivity.java' }],
    },
    'alt-text': {
      support: 'unknown',
      text: 'Showing it was not established; the app warns when your own picture has none.',
      evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'] }],
    },
    'open-link': {
      support: 'unknown',
      text: 'Opening a Threads handle or link was not looked for in this app.',
      evidence: [],
    },
  },
  evidence: [{ source: 'fedilab-code-3-42-1', supports: ['status'] }],
  checked: '2026-11-23',
} satisfies Client;
