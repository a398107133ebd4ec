import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'follow-from-threads-and-watch',
  name: 'Follow from Threads, and watch',
  summary: 'Shows whether a follow from Threads is made, kept and served.',
  needs: [
    'A Threads account with fediverse sharing turned on.',
    'Two fediverse accounts on servers that Threads does not block, as the test asks for them.',
    'If possible, the admin of one server, to read its log with you.',
  ],
  first: [
    'As a control, follow from Threads an account on an ordinary Mastodon server, and check that its next public post shows in the fediverse feed.',
  ],
  last: [
    'Look at the page of each account on Threads after an hour and after a full day, and note whether it says that you follow it.',
    'Repeat the whole with other accounts. Take a screenshot at each step.',
  ],
  leavesOpen: [
    'The control fails. Then following from this Threads account does not work at all, and nothing else can be judged.',
  ],
  misleads: [
    'european-region',
    'blocked-by-threads',
    'bot-protection',
    'new-account',
    'no-known-delay',
    'where-you-look',
    'opened-in-steps',
    'other-software',
  ],
} satisfies Recipe;
