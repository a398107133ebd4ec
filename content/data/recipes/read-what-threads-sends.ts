import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'read-what-threads-sends',
  name: 'Read what Threads sends, with a signed request',
  summary:
    'Shows the fields of an account or a post as Threads hands them to other servers, before any software leaves some out.',
  needs: [
    'Software that sends signed requests from an address which Threads can reach: your own server, or a tool for developers. Fedify\'s command "fedify lookup --authorized-fetch" is meant for that; this guide has not tried it.',
    'Two Threads accounts with fediverse sharing turned on, whose owners know what you do.',
    'Enough practice with JSON to read a list of fields.',
  ],
  first: [
    'Ask WebFinger at threads.net for each account. The answer names the address of its record (actor), which holds a number.',
    'Read that record with a signed request, as a control: when you get it, Threads accepts your signature.',
  ],
  last: [
    'Do the same for the second account, so that one account is not taken for all.',
    'Keep each raw answer unchanged, with the time and the address asked, and publish it with the consent of the owner.',
  ],
  leavesOpen: [
    'Threads answers "not found" for the control. Then the signature, the sharing or a block is in the way.',
  ],
  misleads: [
    'sharing-is-off',
    'blocked-by-threads',
    'not-found-has-several-meanings',
    'web-address-is-not-the-record',
    'one-post-is-no-rule',
  ],
} satisfies Recipe;
