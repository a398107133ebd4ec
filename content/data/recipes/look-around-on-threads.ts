import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'look-around-on-threads',
  name: 'Search and look around on Threads',
  summary: 'Shows what people on Threads can find of the fediverse when nobody sends it to them.',
  needs: [
    'A Threads account with fediverse sharing turned on, and a second one for comparison.',
    'A Mastodon account with a public profile, on a server that Threads does not block and that does not require signed requests.',
    'The versions of the Threads app and of the Mastodon server, and a clock.',
  ],
  first: [
    'As a control, search on Threads for the exact handle of the Mastodon account and open its page. If it is not found, try again after a day.',
  ],
  last: [
    'Look from the second Threads account too, and both in the app and on the website.',
    'Look again after a day and after a week. Take a screenshot each time, with the words that you searched for.',
  ],
  leavesOpen: [
    'The account itself is not found within a week. Then search did not work for this server, and nothing else can be judged.',
  ],
  misleads: [
    'european-region',
    'blocked-by-threads',
    'server-requires-signatures',
    'new-account',
    'no-known-delay',
    'some-posts-do-not-display',
    'where-you-look',
    'opened-in-steps',
  ],
} satisfies Recipe;
