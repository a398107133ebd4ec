import type { Problem } from '../../src/dataset/problem.ts';

/** A problem to report, different in what is given. */
export function problem(over: Partial<Problem> = {}): Problem {
  return {
    rule: 'no-evidence',
    file: 'content/data/features/polls.ts',
    at: 'polls › to-threads',
    says: 'says "works", but cites no source.',
    why: 'nobody can check it.',
    fix: 'cite a source.',
    ...over,
  };
}
