import { describe, expect, it } from 'vitest';
import { checkRecords } from '../check.ts';
import { formatProblem, type Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { wholeContent } from './content.ts';
import { corpus } from './corpus.ts';

function problemsOf({ raw, pages, shortcodes }: Content): Problem[] {
  return checkRecords(raw, pages, shortcodes).problems;
}

describe('the whole content', () => {
  it('has nothing wrong in it', () => {
    expect(problemsOf(wholeContent).map((problem) => formatProblem(problem))).toEqual([]);
  });
});

describe('the check', () => {
  it.each(corpus)('refuses $name', ({ rule, file, edit, also = [] }) => {
    const problems = problemsOf(edit(wholeContent));
    expect(problems.map((problem) => `${problem.rule} ${problem.file}`)).toContain(`${rule} ${file}`);
    expect([...new Set(problems.map((problem) => problem.rule))].toSorted()).toEqual([rule, ...also].toSorted());
  });

  it.each(corpus)('tells of $name in three short, visible lines, without a stack trace', ({ edit }) => {
    const told = problemsOf(edit(wholeContent)).map((problem) => formatProblem(problem));
    for (const text of told) {
      expect(text).toMatch(/^[a-z-]+ {2}\S.*\n {2}\S.*\.\n {2}Why: \S.*\. {3}Fix: \S.*\.$/);
      expect(text.length).toBeLessThan(1500);
      expect(text).not.toMatch(/[^\P{C}\n]/u);
      expect(text).not.toMatch(/\n\s+at /);
    }
  });
});

describe('the corpus', () => {
  it('is large, and gives every mutation a name of its own', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(80);
    expect(corpus.map(({ name }) => name)).toEqual([...new Set(corpus.map(({ name }) => name))]);
  });

  it('leaves the whole content as it was', () => {
    for (const { edit } of corpus) edit(wholeContent);
    expect(problemsOf(wholeContent)).toEqual([]);
  });

  it('is told in full when many things are wrong at once, sorted by file', () => {
    const names = [
      'a file whose error has several lines and a colour',
      'a missing direction',
      'a script',
      'a getter that throws',
      'a "partial" without limits',
      'a disputed answer given with certainty',
      'an earlier state that ends before it begins',
      'decisions of a server in the wrong order',
      'a percentage with its point in the wrong place',
      'an app checked before its release notes were published',
      'two sources of one page, told apart by a slash, an anchor and a www',
      'a term that points to one that does not exist',
      'a word in two groups of synonyms',
      'a misspelt shortcode',
      'a page with "recently"',
      'an answer to a question that breaks off',
    ];
    const chosen = corpus.filter(({ name }) => names.includes(name));
    const problems = problemsOf(chosen.reduce((content, { edit }) => edit(content), wholeContent));
    const told = problems.map(({ rule, file }) => `${rule} ${file}`);
    expect(chosen).toHaveLength(names.length);
    expect(told).toEqual(expect.arrayContaining(chosen.map(({ rule, file }) => `${rule} ${file}`)));
    expect(problems.map(({ file }) => file)).toEqual(problems.map(({ file }) => file).toSorted());
  });
});
