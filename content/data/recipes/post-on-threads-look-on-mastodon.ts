import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'post-on-threads-look-on-mastodon',
  name: 'Post on Threads, look on Mastodon',
  summary:
    'Shows whether something that people write on Threads goes out to other servers, and what Mastodon makes of it.',
  needs: [
    'A Threads account with fediverse sharing turned on: its owner is an adult, its profile public, and it is outside what Meta calls the European Region.',
    'A Mastodon account on a server that Threads does not block and that has no rule for threads.net.',
    'The versions of the Threads app and of the Mastodon server, and a clock.',
  ],
  first: [
    'On Mastodon, search for the full handle, such as @name@threads.net, follow the account, and wait until the follow is confirmed.',
    'On Threads, write a plain post of a few words as a control, and note the minute.',
  ],
  look: [
    'Wait 20 minutes. Open the page of the Threads account on Mastodon and look for the control first, then for what you test.',
  ],
  last: [
    'If the control is there and the other is not, look again after a day, and repeat the whole on another day.',
    'Take a screenshot of each post on both sides, and keep the address of each copy.',
  ],
  leavesOpen: [
    'The control does not arrive either. Then the connection failed, and the test says nothing about the feature.',
    'It arrives on one server and not on another. Then the receiving software may be the cause: report both.',
  ],
  misleads: [
    'sharing-is-off',
    'european-region',
    'blocked-by-threads',
    'rule-at-your-server',
    'nobody-follows',
    'held-back',
    'media-addresses-expire',
    'other-software',
    'opened-in-steps',
  ],
} satisfies Recipe;
