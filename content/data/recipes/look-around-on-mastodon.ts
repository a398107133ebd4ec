import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'look-around-on-mastodon',
  name: 'Search and look around on Mastodon',
  summary: 'Shows whether Mastodon offers Threads posts and accounts to people who did not ask for them.',
  needs: [
    'A Threads account with fediverse sharing turned on, which at least one person on the Mastodon server follows.',
    'Two accounts on a Mastodon server that does not limit Threads and that offers full-text search: one follows the Threads account, the other does not.',
    'Somebody who can read the record (actor) of the Threads account with a signed request.',
  ],
  first: [
    'Read the record (actor) of the Threads account, as in the recipe for reading what Threads sends, and note which marks of consent it carries.',
    'Check that a new post of the Threads account has arrived on the server.',
  ],
  last: ['Repeat on a second server, and with a second Threads account. Publish the records and the screenshots.'],
  leavesOpen: ['No post of the account has arrived on the server. Then there is nothing to find.'],
  misleads: [
    'sharing-is-off',
    'rule-at-your-server',
    'nobody-follows',
    'not-found-has-several-meanings',
    'missing-mark-counts-as-no',
    'one-post-is-no-rule',
  ],
} satisfies Recipe;
