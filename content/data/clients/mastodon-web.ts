import type { Client } from '../../../src/dataset/schema/client.ts';

export default {
  id: 'mastodon-web',
  name: 'Mastodon web interface',
  platforms: ['web'],
  readAt: 'release 4.6.5 (6 August 2026) and development code of 7 August 2026',
  read: 'source-code',
  maintained: 'Maintained: release 4.6.5 is dated 6 August 2026.',
  features: {
    filters: {
      support: 'yes',
      text: 'With three actions: warn, blur media (since 4.4) and hide.',
      evidence: [
        { source: 'mastodon-code-custom-filter-model', supports: ['status'] },
        {
          source: 'mastodon-code-filter-form',
          supports: ['status'],
          locator: 'radio buttons warn, blur, hide',
        },
      ],
    },
    'filter-hide': {
      support: 'yes',
      text: 'Left out of timelines. When you open the post itself, in bookmarks, favourites and search, a warning shows instead.',
      evidence: [{ source: 'mastodon-code-web-selectors', supports: ['status'] }],
    },
    'domain-block': {
      support: 'yes',
      text: 'From the menu of any profile there. The dialog counts the followers and follows you will lose.',
      evidence: [
        { source: 'mastodon-code-account-menu', supports: ['status'] },
        { source: 'mastodon-code-domain-block-modal', supports: ['status'] },
      ],
    },
    'mute-duration': {
      support: 'yes',
      text: '6 hours, 24 hours, 7 days or 30 days.',
      evidence: [{ source: 'mastodon-code-mute-modal', supports: ['status'] }],
    },
    'hide-boosts': {
      support: 'yes',
      text: 'Only for accounts that you follow.',
      evidence: [
        { source: 'mastodon-code-account-menu', supports: ['status'] },
        { source: 'mastodon-docs-user-moderating', supports: ['status'] },
      ],
    },
    lists: {
      support: 'yes',
      text: 'A list can be kept out of Home, and can show no replies, replies within the list, or replies to people you follow.',
      evidence: [{ source: 'mastodon-code-list-editor', supports: ['status'] }],
    },
    quotes: {
      support: 'yes',
      text: 'Filters apply to quotes as well.',
      evidence: [{ source: 'mastodon-code-status-quoted', supports: ['status'] }],
    },
    'quote-of-blocked': {
      support: 'yes',
      text: 'A placeholder stands in its place, with a button that shows the post anyway.',
      evidence: [
        {
          source: 'mastodon-code-status-quoted',
          supports: ['status'],
          quote: "This post is hidden because you've blocked {domain}",
        },
      ],
    },
    'timeline-switches': {
      support: 'yes',
      text: 'Home has switches for boosts, replies and (in code since 5 June 2025) quotes; none for bots.',
      evidence: [
        { source: 'mastodon-code-home-column-settings', supports: ['status'] },
        { source: 'mastodon-commit-home-quotes-switch', supports: ['status'] },
      ],
    },
    'notification-policy': {
      support: 'yes',
      text: 'All six kinds: people you do not follow, people who do not follow you, new accounts, private mentions, accounts limited by moderators, and bots; each can be accepted, filtered or ignored.',
      evidence: [
        { source: 'mastodon-code-notification-policy-controls', supports: ['status'] },
        { source: 'mastodon-commit-notification-policy-bots', supports: ['status'] },
      ],
    },
    'limited-notice': {
      support: 'yes',
      text: 'The profile is covered until you choose to see it.',
      evidence: [
        {
          source: 'mastodon-code-limited-account-hint',
          supports: ['status'],
          quote: 'This profile or server has been hidden by the moderators of {domain}',
        },
      ],
    },
    regex: {
      support: 'no',
      text: 'Keywords are matched as plain text; the filter has no regular expressions.',
      evidence: [{ source: 'mastodon-code-custom-filter-keyword', supports: ['status'] }],
    },
    'server-name': {
      support: 'yes',
      text: 'The handle shows with its server and an explanation of what it means.',
      evidence: [{ source: 'mastodon-code-account-name', supports: ['status'] }],
    },
    'edit-history': {
      support: 'yes',
      evidence: [{ source: 'mastodon-code-compare-history', supports: ['status'] }],
    },
    'alt-text': {
      support: 'yes',
      text: 'Behind a badge on the picture.',
      evidence: [{ source: 'mastodon-code-alt-text-badge', supports: ['status'] }],
    },
    'open-link': {
      support: 'yes',
      text: 'Open /authorize_interaction?uri=name%40threads.net on your server. You must be signed in; it opens the profile and does not follow by itself.',
      evidence: [{ source: 'mastodon-code-authorize-interactions', supports: ['status'] }],
    },
  },
  evidence: [
    { source: 'mastodon-code-custom-filter-model', supports: ['status'] },
    { source: 'mastodon-code-status-quoted', supports: ['status'] },
    { source: 'mastodon-changelog', supports: ['status'] },
  ],
  checked: '2026-11-23',
} satisfies Client;
