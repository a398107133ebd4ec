import { describe, expect, it } from 'vitest';
import { records, troubleCause, troubleQuestion } from '../fixtures/records.ts';
import type { Trouble } from '../schema/trouble.ts';
import { troubleTree } from './troubleTree.ts';

const asks = (id: string, ...leadsTo: string[]) =>
  troubleQuestion({ id, answers: leadsTo.map((to, index) => ({ choice: `Answer ${index + 1}`, leadsTo: to })) });
const cause = (id: string) => troubleCause({ id });
const check = (...troubles: Trouble[]) =>
  troubleTree.check(records({ troubles })).map(({ at, says }) => `${at} ${says}`);

describe('trouble-tree', () => {
  it.each<{ of: string; troubles: Trouble[] }>([
    { of: 'no troubleshooter', troubles: [] },
    { of: 'one question', troubles: [asks('a', 'c', 'd'), cause('c'), cause('d')] },
    { of: 'ways that join', troubles: [cause('d'), asks('b', 'c', 'd'), asks('a', 'b', 'c'), cause('c')] },
  ])('passes $of', ({ troubles }) => {
    expect(check(...troubles)).toEqual([]);
  });

  it('finds an answer that leads nowhere', () => {
    expect(check(asks('a', 'c', 'gone'), cause('c'))).toEqual([
      'a leads by "Answer 2" to "gone", which does not exist.',
    ]);
  });

  it('finds questions and causes that nothing leads to, wherever they stand', () => {
    expect(check(cause('lost'), asks('a', 'c', 'c'), cause('c'), asks('alone', 'c', 'c'))).toEqual([
      'lost is reached by no answer.',
      'alone is reached by no answer.',
    ]);
  });

  it('finds circles, however long, and says the way round', () => {
    expect(check(asks('s', 'a', 'c'), asks('a', 'b', 'c'), asks('b', 'c', 'a'), cause('c'))).toEqual([
      'a leads back to itself: a › b › a.',
      'b leads back to itself: b › a › b.',
    ]);
    expect(check(asks('s', 's', 'c'), cause('c'))).toEqual([
      's has no question before it at which to start.',
      's leads back to itself: s › s.',
    ]);
  });

  it('finds that there is no question at all', () => {
    expect(check(cause('c'))).toEqual(['c has no question before it at which to start.', 'c is reached by no answer.']);
  });

  it('finds an answer offered twice', () => {
    const twice = { choice: 'Yes', leadsTo: 'c' };
    expect(check(troubleQuestion({ id: 'a', answers: [twice, twice] }), cause('c'))).toEqual(['a offers "Yes" twice.']);
  });

  it('names the file', () => {
    expect(troubleTree.check(records({ troubles: [asks('a', 'gone', 'gone')] }))[0]?.file).toBe(
      'content/data/troubles/a.ts',
    );
  });
});
