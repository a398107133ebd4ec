import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'act-on-mastodon-ask-on-threads',
  name: 'Act on Mastodon, ask the person on Threads',
  summary: 'Shows what somebody on Threads learns of what Mastodon users do with their posts and their name.',
  needs: [
    'The person who owns a Threads account with fediverse sharing turned on, willing to look and to take screenshots.',
    'A Mastodon account on a server that Threads does not block and that has no rule for threads.net.',
    'The versions of the Threads app and of the Mastodon server, and a clock.',
  ],
  first: [
    'On Mastodon, follow the Threads account, and wait for a new post of its owner to arrive.',
    'As a control, like that post from Mastodon, and ask the owner whether the like shows: likes are reported to show on Threads.',
  ],
  look: [
    'Ask the owner to look at notices, at the counts and lists of the post and at its replies, after an hour and after a full day, in the app and on the website.',
  ],
  last: ['Repeat with the owner of a second Threads account. Collect the screenshots of both, with times.'],
  leavesOpen: [
    'The like does not show either. Then the way from your server to Threads is closed, and the test says nothing about the feature.',
  ],
  misleads: [
    'european-region',
    'blocked-by-threads',
    'rule-at-your-server',
    'nobody-follows',
    'no-known-delay',
    'where-you-look',
    'opened-in-steps',
  ],
} satisfies Recipe;
