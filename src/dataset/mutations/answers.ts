import { change, drop, put } from './edits.ts';
import type { Mutation } from './mutation.ts';

const polls = 'content/data/features/polls.ts';
const edits = 'content/data/features/edits.ts';
const likes = 'content/data/features/likes.ts';
const boosts = 'content/data/features/boosts.ts';
const quotes = 'content/data/features/quote-posts.ts';

const cite = (source: string, over: object = {}) => ({ source, supports: ['status'], ...over });

/** What an author can get wrong about an answer, its evidence and its certainty. */
export const answerMutations: Mutation[] = [
  {
    name: 'a "no" without evidence',
    rule: 'no-evidence',
    file: polls,
    edit: put('features/polls', 'cells.to-threads.evidence', []),
    also: ['evidence-of-absence'],
  },
  {
    name: 'a case that works without evidence',
    rule: 'no-evidence',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.cases.0.evidence', []),
    also: ['date-precision'],
  },
  {
    name: 'a "works" whose only source speaks against it',
    rule: 'no-evidence',
    file: quotes,
    edit: put('features/quote-posts', 'cells.from-threads.evidence.0.stance', 'contradicts'),
  },
  {
    name: 'a "works" cited for its limits only',
    rule: 'no-evidence',
    file: quotes,
    edit: put('features/quote-posts', 'cells.from-threads.evidence.0.supports', ['limit']),
    also: ['cited-for-something'],
  },
  {
    name: 'a "no" because a user says so',
    rule: 'evidence-of-absence',
    file: polls,
    edit: put('features/polls', 'cells.to-threads.evidence.0.source', 'user-report'),
    also: ['sole-source'],
  },
  {
    name: 'a "no" from an issue thread without its words',
    rule: 'evidence-of-absence',
    file: quotes,
    edit: drop('features/quote-posts', 'cells.to-threads.evidence.0.quote'),
  },
  {
    name: 'a case that says "no" because the press does not mention it',
    rule: 'evidence-of-absence',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.cases.1.evidence.0.source', 'press-article'),
  },
  {
    name: 'an "unknown" that does not say why',
    rule: 'unknown-explained',
    file: edits,
    edit: drop('features/edits', 'cells.to-threads.unknown'),
  },
  {
    name: 'a "works" that explains why it is unknown',
    rule: 'unknown-explained',
    file: quotes,
    edit: put('features/quote-posts', 'cells.from-threads.unknown', {
      because: 'no-source',
      wouldSettle: 'Post a quote and look.',
      recipe: 'post-and-look',
      steps: ['Post a quote.'],
      expect: { works: 'The quote is there.', no: 'The quote is gone.' },
    }),
  },
  {
    name: 'a case that became unknown without a reason',
    rule: 'unknown-explained',
    file: edits,
    edit: drop('features/edits', 'cells.from-threads.cases.2.unknown'),
  },
  {
    name: 'an "unknown" over conflicting sources that cites one side',
    rule: 'unknown-cited',
    file: likes,
    edit: drop('features/likes', 'cells.to-threads.evidence.1.stance'),
  },
  {
    name: 'an "unknown" over outdated sources that cites none',
    rule: 'unknown-cited',
    file: boosts,
    edit: put('features/boosts', 'cells.to-threads.evidence', []),
  },
  {
    name: 'a "partial" without limits',
    rule: 'partial-limits',
    file: edits,
    edit: drop('features/edits', 'cells.from-threads.limits'),
    also: ['cited-for-something'],
  },
  {
    name: 'a case turned "partial" without limits',
    rule: 'partial-limits',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.cases.0.status', 'partial'),
  },
  {
    name: 'a "partial" over cases of which none works',
    rule: 'cases-agree',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.cases.0.status', 'no'),
  },
  {
    name: 'a "partial" left with its unknown case',
    rule: 'cases-agree',
    file: edits,
    edit: change('features/edits', 'cells.from-threads.cases', (cases) => (cases as unknown[]).slice(2)),
  },
  {
    name: 'a "works" that rests on a user report',
    rule: 'sole-source',
    file: quotes,
    edit: put('features/quote-posts', 'cells.from-threads.evidence.0.source', 'user-report'),
  },
  {
    name: 'a "works" that rests on an undated page',
    rule: 'sole-source',
    file: quotes,
    edit: put('features/quote-posts', 'cells.from-threads.evidence.0.source', 'meta-help-undated'),
  },
  {
    name: 'a "works" that rests on another project\'s table',
    rule: 'sole-source',
    file: quotes,
    edit: put('features/quote-posts', 'cells.from-threads.evidence.0.source', 'features-table'),
  },
  {
    name: 'an event known from a post that nobody read',
    rule: 'cited-and-read',
    file: 'content/data/events/2026.ts',
    edit: put('events/polls-arrive', 'evidence', [cite('cited-post')]),
  },
  {
    name: 'a limit known from a post that nobody read',
    rule: 'cited-and-read',
    file: edits,
    edit: put('features/edits', 'cells.from-threads.limits.0.sources', ['cited-post']),
  },
  {
    name: 'a disputed answer given with certainty',
    rule: 'conflict-shown',
    file: likes,
    edit: put('features/likes', 'cells.from-threads.confidence', 'high'),
  },
  {
    name: 'a certain answer to which somebody added a source against it',
    rule: 'conflict-shown',
    file: polls,
    edit: change('features/polls', 'cells.to-threads.evidence', (evidence) => [
      ...(evidence as unknown[]),
      cite('user-report', { stance: 'contradicts' }),
    ]),
  },
  {
    name: 'a guess given with certainty',
    rule: 'inferred-modestly',
    file: quotes,
    edit: put('features/quote-posts', 'cells.from-threads.confidence', 'high'),
  },
  {
    name: 'a certain answer to which somebody added reasoning',
    rule: 'inferred-modestly',
    file: polls,
    edit: put('features/polls', 'cells.to-threads.inferred', 'Nothing in the app shows a poll.'),
  },
  {
    name: 'a source for a limit that nobody wrote down',
    rule: 'cited-for-something',
    file: polls,
    edit: put('features/polls', 'cells.to-threads.evidence.0.supports', ['status', 'limit']),
  },
  {
    name: 'a source for a beginning that nobody wrote down',
    rule: 'cited-for-something',
    file: polls,
    edit: drop('features/polls', 'cells.from-threads.since'),
  },
];
