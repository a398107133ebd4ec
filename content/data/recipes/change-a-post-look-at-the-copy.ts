import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'change-a-post-look-at-the-copy',
  name: 'Change a post, look at its copy',
  summary: 'Shows whether an edit or a deletion follows a post to the other side.',
  needs: [
    'A Threads account with fediverse sharing turned on, and a Mastodon account on a server that Threads does not block, each following the other.',
    'The versions of the Threads app and of the Mastodon server, and a clock.',
  ],
  first: [
    'Write a plain public post with a number in it on the side where you will make the change, and wait until its copy shows on the other side.',
    'Keep the address of the copy and a screenshot of it, with the time.',
  ],
  last: [
    'Write one more plain post. When it shows on the other side, the connection works, and you can judge the older copy.',
    'Look at the older copy again after an hour and after a full day. Reload the page, and look from a second account or a private window, so that your browser does not show what it remembers.',
  ],
  leavesOpen: [
    'The copy never showed on the other side, or the later plain post does not show there. Then there is nothing to judge.',
  ],
  misleads: [
    'sharing-is-off',
    'blocked-by-threads',
    'nobody-follows',
    'held-back',
    'no-known-delay',
    'accepted-is-not-shown',
    'where-you-look',
    'other-software',
  ],
} satisfies Recipe;
