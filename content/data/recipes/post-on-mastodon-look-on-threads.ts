import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'post-on-mastodon-look-on-threads',
  name: 'Post on Mastodon, look on Threads',
  summary: 'Shows what people on Threads see of something that is written on Mastodon.',
  needs: [
    'A Mastodon account with a public profile, on a server that Threads does not block and that does not require signed requests.',
    'A Threads account with fediverse sharing turned on that follows the Mastodon account.',
    'The versions of the Threads app and of the Mastodon server, and a clock.',
  ],
  first: [
    'On Threads, search for the exact handle of the Mastodon account, follow it, and check that its page says so.',
    'On Mastodon, write a plain public post of a few words as a control, and note the minute.',
  ],
  look: [
    'On Threads, logged in, open the fediverse feed and the page of the Mastodon account. Look for the control first, then for what you test.',
  ],
  last: [
    'Look after an hour and after a full day, in the app and on the website, and note where you saw what.',
    'If the control shows and the other does not, repeat the whole on another day. Take a screenshot each time.',
  ],
  leavesOpen: [
    'The control does not show either. Then the connection failed, and the test says nothing about the feature.',
    'It shows in the feed and not on the page of the account, or the other way round. Report both places: it is an answer in part.',
  ],
  misleads: [
    'european-region',
    'blocked-by-threads',
    'rule-at-your-server',
    'bot-protection',
    'server-requires-signatures',
    'new-account',
    'no-known-delay',
    'accepted-is-not-shown',
    'some-posts-do-not-display',
    'where-you-look',
    'opened-in-steps',
  ],
} satisfies Recipe;
