import type { Action } from '../../../src/dataset/schema/action.ts';

export default {
  id: 'unfollow',
  actor: 'member',
  name: 'Unfollow',
  summary: 'Ends one follow. Their posts leave your Home, but boosts of them by others can come.',
  steps: ['Open the profile and choose "Unfollow".'],
  effects: {
    following: {
      word: 'removed',
      text: 'You stop following this account.',
      evidence: [{ source: 'mastodon-code-web-strings-en', supports: ['status'] }],
    },
    home: {
      word: 'hidden',
      text: 'Their own posts leave your Home.',
      evidence: [
        {
          source: 'mastodon-code-web-strings-en',
          supports: ['status'],
          locator: 'report.unfollow_explanation',
        },
      ],
    },
    boosts: {
      word: 'same',
      text: 'A boost by someone you follow can bring a post of theirs into Home.',
      evidence: [{ source: 'mastodon-code-feed-manager', supports: ['status'] }],
    },
  },
  evidence: [{ source: 'mastodon-code-web-strings-en', supports: ['status'] }],
} satisfies Action;
