import type { Recipe } from '../../../src/dataset/schema/recipe.ts';

export default {
  id: 'ask-for-a-statement',
  name: 'Ask those who know for a statement',
  summary:
    'For what happens inside Threads and leaves no trace outside. A statement counts as "vendor says", not as a test.',
  needs: [
    'Somebody who speaks for Meta in public: its help pages, its developers, its press office.',
    'One question that yes or no can answer, with the direction and the case named.',
  ],
  first: [
    'Search the help pages and the announcements of Meta for an answer that exists already, and note the date of each page.',
  ],
  last: [
    'Ask for permission to publish the answer with name, role and date, and publish it in full with the question.',
    'Make the test that comes nearest, even if it cannot decide alone, and publish both together.',
  ],
  leavesOpen: ['There is no answer, or one that speaks of plans, of another region or of federation in general.'],
  misleads: ['promise-is-not-delivery', 'accepted-is-not-shown', 'european-region'],
} satisfies Recipe;
