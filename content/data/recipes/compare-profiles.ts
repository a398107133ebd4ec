import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'compare-profiles',
  name: 'Compare a profile with its copy',
  summary: 'Shows which parts of a profile the other side gets.',
  needs: [
    'An account to look at, with the parts that you test. If it is on Threads, with fediverse sharing turned on.',
    'An account on the other side to look from, logged in. If it is on Threads, with fediverse sharing turned on.',
    'The handle of the account to look at, typed exactly.',
  ],
  first: [
    'Choose an account that was not changed for a week, and look from a server where nobody has opened it, so that no older copy stands in the way.',
    'Open its page on the other side. As a control, check that the right profile picture is there.',
  ],
  last: [
    'Take a screenshot of both pages, and list the parts one by one: there, changed, or missing.',
    'Repeat with a second account.',
  ],
  leavesOpen: [
    'The account is not found, or its page shows no picture either. Then the copy is not complete for another reason.',
  ],
  misleads: [
    'sharing-is-off',
    'blocked-by-threads',
    'rule-at-your-server',
    'new-account',
    'media-addresses-expire',
    'where-you-look',
    'other-software',
  ],
} satisfies Recipe;
