import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'hide-boosts',
  actor: 'member',
  name: 'Hide boosts in timeline',
  summary:
    'Keeps what one person boosts out of your Home, while you go on following them. It covers the Threads posts that this person boosts, also on a server that limits Threads.',
  steps: [
    'Open the profile of someone you follow and its menu (the three dots).',
    'Choose "Hide boosts in timeline". The entry is there only for people you follow.',
    'To undo it: "Show boosts in timeline".',
  ],
  effects: {
    following: {
      word: 'same',
      text: 'You keep following them.',
      evidence: [{ source: 'mastodon-docs-api-accounts', supports: ['status'] }],
    },
    home: {
      word: 'same',
      text: 'Their own posts show as before.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    boosts: {
      word: 'hidden',
      text: 'Boosts by this one person leave your Home.',
      evidence: [
        {
          source: 'mastodon-docs-user-moderating',
          supports: ['status'],
          quote: 'This option only appears on users who you are currently following.',
        },
        {
          source: 'mastodon-docs-api-accounts',
          supports: ['status'],
          quote: "Receive this account's reblogs in home timeline? Defaults to true.",
        },
      ],
    },
    outgoing: {
      word: 'same',
      text: 'It changes nothing for others.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
  },
  evidence: [
    { source: 'mastodon-docs-user-moderating', supports: ['status'] },
    { source: 'mastodon-code-web-strings-en', supports: ['status'] },
    { source: 'mastodon-code-account-menu', supports: ['status'] },
  ],
} satisfies Action;
