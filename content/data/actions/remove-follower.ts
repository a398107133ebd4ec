import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'remove-follower',
  actor: 'member',
  name: 'Remove follower',
  summary: 'Makes one account stop following you, without blocking it.',
  steps: ['Open the profile of the follower and its menu (the three dots).', 'Choose "Remove follower" and confirm.'],
  effects: {
    followers: {
      word: 'removed',
      text: 'This account stops following you.',
      evidence: [
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          quote: 'Remove follower',
          locator: 'account.menu.remove_follower',
        },
        { source: 'mastodon-docs-api-accounts', supports: ['status'] },
      ],
    },
  },
  evidence: [
    { source: 'mastodon-code-web-strings-en', supports: ['status'] },
    { source: 'mastodon-docs-api-accounts', supports: ['status'] },
  ],
} satisfies Action;
