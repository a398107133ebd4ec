import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'two-people-on-threads',
  name: 'Let two people on Threads meet, look on Mastodon',
  summary: 'Shows what leaves Threads when the people who share act on each other.',
  needs: [
    'Two Threads accounts with fediverse sharing turned on, A and B, and a third that does not share, C.',
    'A Mastodon account that follows A and not B, on a server where nobody follows B, and that has no rule for threads.net.',
    'The versions of the Threads app and of the Mastodon server, and a clock.',
  ],
  first: [
    'On Mastodon, search for the full handle of A, follow it, and wait until the follow is confirmed.',
    'Let A write a plain post of its own as a control, and note the minute.',
  ],
  look: ['Wait 20 minutes. Open the page of A on Mastodon and look for the control first, then for what you test.'],
  last: [
    'Look again after a day, and repeat the whole on another day, also from a server where somebody follows B.',
    'Take a screenshot of each post on both sides, and keep the address of each copy.',
  ],
  leavesOpen: [
    'The control does not arrive either. Then the connection failed, and the test says nothing about the feature.',
  ],
  misleads: [
    'sharing-is-off',
    'european-region',
    'blocked-by-threads',
    'rule-at-your-server',
    'nobody-follows',
    'held-back',
    'opened-in-steps',
  ],
} satisfies Recipe;
