import { onPage, put } from './edits.ts';
import type { Mutation } from './mutation.ts';

const polls = 'content/data/features/polls.ts';
const home = 'content/docs.mdx';

const words = (count: number) => Array.from({ length: count }, () => 'poll').join(' ');

/** Words that date themselves, run too long, or break off. */
export const wordingMutations: Mutation[] = [
  {
    name: 'a summary with "currently"',
    rule: 'vague-words',
    file: polls,
    edit: put('features/polls', 'cells.to-threads.summary', 'Polls are currently plain text.'),
  },
  {
    name: 'a caution of a source with "no longer" and "now"',
    rule: 'vague-words',
    file: 'content/data/sources/others.ts',
    edit: put('sources/press-article', 'caution', 'The page is no longer there; a copy is now.'),
  },
  {
    name: 'a headline with "soon"',
    rule: 'vague-words',
    file: 'content/data/events/2026.ts',
    edit: put('events/polls-arrive', 'title', 'Polls arrive soon'),
  },
  {
    name: 'a page with "recently"',
    rule: 'vague-words',
    file: home,
    edit: onPage('/', (text) => `${text}\nThis *recently* changed.\n`),
  },
  {
    name: 'a quote of a whole paragraph',
    rule: 'quote-length',
    file: polls,
    edit: put('features/polls', 'cells.from-threads.evidence.0.quote', words(26)),
  },
  {
    name: 'a long quote in an event',
    rule: 'quote-length',
    file: 'content/data/events/2026.ts',
    edit: put('events/polls-arrive', 'evidence.0.quote', words(40)),
  },
  {
    name: 'a summary that breaks off',
    rule: 'whole-sentences',
    file: polls,
    edit: put('features/polls', 'cells.to-threads.summary', 'Polls arrive as'),
  },
  {
    name: 'an answer to a question that breaks off',
    rule: 'whole-sentences',
    file: 'content/data/questions/talking.ts',
    edit: put('questions/do-polls-arrive', 'answer', ['Yes, since May 2026, and']),
  },
];
