import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'mute-account',
  actor: 'member',
  name: 'Mute account',
  summary: 'Hides one account from you without telling them. They can follow you and read you as before.',
  steps: [
    'Open the profile of the account and its menu (the three dots).',
    'Choose "Mute account".',
    'Under "Show options" pick how long (6 hours, 24 hours, 7 days, 30 days, or "Until I unmute them") and whether to hide them from notifications.',
    'To undo it: "Unmute account" in the same menu, or the list Muted users.',
  ],
  effects: {
    followers: {
      word: 'same',
      text: 'They can follow and mention you, and are not told.',
      evidence: [
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: "They can mention and follow you, but you won't see them.",
        },
        {
          source: 'mastodon-docs-user-moderating',
          supports: ['status'],
          quote: 'The user has no way of knowing they have been muted.',
        },
      ],
    },
    home: {
      word: 'hidden',
      text: 'You do not see their posts.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    boosts: {
      word: 'hidden',
      text: 'You do not see other people boosting them.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    live: {
      word: 'hidden',
      text: 'You do not see them in live feeds.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    notifications: {
      word: 'partly',
      text: 'You choose whether notifications from them are hidden too.',
      evidence: [
        { source: 'mastodon-docs-user-moderating', supports: ['status'] },
        { source: 'mastodon-code-mute-modal', supports: ['status'] },
      ],
    },
    conversations: {
      word: 'hidden',
      text: 'You do not see posts that mention them.',
      evidence: [
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: "You won't see posts that mention them.",
        },
        { source: 'mastodon-docs-user-moderating', supports: ['status'] },
      ],
    },
    outgoing: {
      word: 'same',
      text: 'They can see your posts as before.',
      evidence: [
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: "They can still see your posts, but you won't see theirs.",
        },
      ],
    },
    undo: {
      word: 'restored',
      text: 'They show again. A mute with a time ends by itself.',
      evidence: [
        { source: 'mastodon-code-mute-modal', supports: ['status'] },
        { source: 'mastodon-docs-user-moderating', supports: ['status'] },
      ],
    },
  },
  evidence: [
    { source: 'mastodon-docs-user-moderating', supports: ['status'] },
    { source: 'mastodon-code-web-strings-en', supports: ['status'] },
    { source: 'mastodon-docs-api-accounts', supports: ['status'] },
  ],
} satisfies Action;
