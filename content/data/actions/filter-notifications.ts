import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'filter-notifications',
  actor: 'member',
  name: 'Filtered notifications',
  summary:
    'Sorts notifications by who sends them: show, filter into a separate list, or ignore. There is no choice for one server. On a server that limits Threads, its people fall under "Moderated accounts".',
  steps: [
    'Open Notifications and its settings, and find "Manage notifications from…".',
    "For each kind of sender choose Accept, Filter or Ignore: People you don't follow, People not following you, New accounts, Unsolicited private mentions, Moderated accounts, and Bots.",
    'Look at what was held back under "Filtered notifications". Follow requests do not appear there; they wait under Follow requests.',
  ],
  effects: {
    notifications: {
      word: 'partly',
      text: 'Chosen kinds of sender are held back or dropped. "Moderated accounts" is set to Filter from the start.',
      evidence: [
        {
          source: 'mastodon-docs-entity-notification-policy',
          supports: ['status'],
          quote: '"for_limited_accounts": "filter"',
        },
        { source: 'mastodon-docs-api-notifications', supports: ['status'] },
        { source: 'mastodon-code-notification-policy-controls', supports: ['status'] },
        { source: 'mastodon-commit-notification-policy-bots', supports: ['status'] },
      ],
    },
    followers: {
      word: 'same',
      text: 'It stops nobody from following you, but it can hide the notice of a follow request from a limited server (read in code, not tried).',
      evidence: [{ source: 'mastodon-code-notify-service', supports: ['status'] }],
    },
    home: {
      word: 'same',
      text: 'Home does not change.',
      evidence: [{ source: 'mastodon-docs-api-notifications', supports: ['status'] }],
    },
  },
  evidence: [
    {
      source: 'mastodon-code-web-strings-en',
      supports: ['status'],
      quote: 'Manage notifications from…',
      locator: 'notifications.policy.title',
    },
    { source: 'mastodon-docs-api-notifications', supports: ['status'] },
  ],
} satisfies Action;
