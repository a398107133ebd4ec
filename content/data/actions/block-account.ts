import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'block-account',
  actor: 'member',
  name: 'Block account',
  summary:
    'Cuts the tie with one account: both sides stop following. Mastodon tells the other server. Whether Threads honours it is unknown.',
  steps: [
    'Open the profile of the account and its menu (the three dots).',
    'Choose "Block account" and confirm.',
    'To undo it: "Unblock account" in the same menu, or the list Blocked users.',
  ],
  effects: {
    following: {
      word: 'removed',
      text: 'If you followed them, you stop.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    followers: {
      word: 'removed',
      text: 'They are made to stop following you and cannot follow again.',
      evidence: [
        {
          source: 'mastodon-docs-user-moderating',
          supports: ['status'],
          quote: 'The user is forced to unfollow you',
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
      word: 'blocked',
      text: 'None from that account.',
      evidence: [{ source: 'mastodon-docs-user-moderating', supports: ['status'] }],
    },
    outgoing: {
      word: 'partly',
      text: 'Your server sends the block to the other server and asks it to respect it. What Threads does with it: no source found. Public posts may stay visible to people who are not signed in.',
      evidence: [
        {
          source: 'mastodon-docs-spec-activitypub',
          supports: ['status'],
          quote: 'Mastodon will send this activity when a local user blocks a remote user.',
        },
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['limit'],
          locator: 'block_modal.remote_users_caveat',
        },
      ],
    },
  },
  evidence: [
    { source: 'mastodon-docs-user-moderating', supports: ['status'] },
    { source: 'mastodon-code-web-strings-en', supports: ['status'] },
    { source: 'mastodon-docs-api-accounts', supports: ['status'] },
  ],
} satisfies Action;
