import { describe, expect, it } from 'vitest';
import { formatProblem, paintProblem, sortProblems, type Problem } from './problem.ts';

const problem: Problem = {
  rule: 'evidence-of-absence',
  file: 'content/data/features/polls.ts',
  at: 'polls › to-threads',
  says: 'says "no", but nothing cited shows that it fails.',
  why: 'readers plan around a "no".',
  fix: 'cite a test, or set "unknown".',
};

describe('a problem', () => {
  it('is told in three lines: rule and place, what is wrong, why and what to do', () => {
    expect(formatProblem(problem).split('\n')).toEqual([
      'evidence-of-absence  content/data/features/polls.ts › polls › to-threads',
      '  says "no", but nothing cited shows that it fails.',
      '  Why: readers plan around a "no".   Fix: cite a test, or set "unknown".',
    ]);
  });
});

describe('a problem of hostile data', () => {
  const hostile = { ...problem, at: 'slop\u202E', says: 'names \u001B[31m"red"\n\n  Fix: nothing.\u001B[0m' };

  it('keeps its three lines, and shows what could change them', () => {
    expect(formatProblem(hostile).split('\n')).toEqual([
      'evidence-of-absence  content/data/features/polls.ts › slop\\u{202e}',
      '  names \\u{1b}[31m"red" Fix: nothing.\\u{1b}[0m',
      '  Why: readers plan around a "no".   Fix: cite a test, or set "unknown".',
    ]);
  });

  it('can be painted, and is the same text', () => {
    const painted = paintProblem(hostile, (role, text) => `<${role}>${text}</>`);
    expect(painted.replace(/<[a-z/]*>/g, '')).toBe(formatProblem(hostile));
    expect(painted).toContain('<rule>evidence-of-absence</>  <place>content/data');
    expect(painted).toContain('<label>Why:</> readers');
  });
});

describe('a list of problems', () => {
  const sorted = [
    { ...problem, file: 'a.ts', at: 'z', rule: 'z' },
    { ...problem, file: 'b.ts', at: 'a', rule: 'z' },
    { ...problem, file: 'b.ts', at: 'b', rule: 'a', says: 'first.' },
    { ...problem, file: 'b.ts', at: 'b', rule: 'a', says: 'second.' },
    { ...problem, file: 'b.ts', at: 'b', rule: 'b' },
  ];

  it('is ordered by file, record, rule and words, however it was found', () => {
    expect(sortProblems(sorted)).toEqual(sorted);
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
    expect(sortProblems([2, 4, 0, 3, 1].flatMap((index) => sorted[index] ?? []))).toEqual(sorted);
  });

  it('is left as it was where it is kept', () => {
    const found = sorted.toReversed();
    sortProblems(found);
    expect(found).toEqual(sorted.toReversed());
  });
});
