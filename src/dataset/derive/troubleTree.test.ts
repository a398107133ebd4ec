import { describe, expect, it } from 'vitest';
import { troubleCause, troubleQuestion } from '../fixtures/records.ts';
import { startOf, troubleTreeOf } from './troubleTree.ts';

const asks = (id: string, ...leadsTo: string[]) =>
  troubleQuestion({ id, answers: leadsTo.map((to, index) => ({ choice: `Answer ${index + 1}`, leadsTo: to })) });
const cause = (id: string, name = `Cause ${id}`) => troubleCause({ id, name });

describe('the tree of questions and causes', () => {
  const { questions, causes } = troubleTreeOf([
    cause('left'),
    asks('deep', 'right', 'left'),
    asks('start', 'deep', 'other'),
    asks('other', 'left', 'right'),
    cause('right'),
  ]);

  it('numbers the questions in the order in which answers lead to them', () => {
    expect(questions.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 start', '2 deep', '3 other']);
  });

  it('lists each cause once, where it is first reached, with every question that leads there', () => {
    expect(causes.map(({ id, from }) => `${id}: ${from.map(({ number }) => number).join()}`)).toEqual([
      'right: 2,3',
      'left: 2,3',
    ]);
  });

  it('says of each answer where it leads', () => {
    expect(questions.map(({ answers }) => answers.map(({ target }) => target))).toEqual([
      [
        { kind: 'question', id: 'deep', number: 2 },
        { kind: 'question', id: 'other', number: 3 },
      ],
      [
        { kind: 'cause', id: 'right', name: 'Cause right' },
        { kind: 'cause', id: 'left', name: 'Cause left' },
      ],
      [
        { kind: 'cause', id: 'left', name: 'Cause left' },
        { kind: 'cause', id: 'right', name: 'Cause right' },
      ],
    ]);
  });

  it('ends, and keeps what it can, when the records are broken', () => {
    const broken = troubleTreeOf([
      asks('start', 'round', 'nowhere'),
      asks('round', 'start-again', 'round'),
      cause('alone'),
    ]);
    expect(broken.questions.map(({ id, answers }) => [id, answers.length])).toEqual([
      ['start', 1],
      ['round', 1],
    ]);
    expect(broken.causes).toEqual([]);
    expect(troubleTreeOf([])).toEqual({ questions: [], causes: [] });
  });
});

describe('the start', () => {
  it.each([
    { of: 'no records', troubles: [], start: undefined },
    { of: 'causes alone', troubles: [cause('left')], start: undefined },
    { of: 'a circle', troubles: [asks('a', 'b', 'b'), asks('b', 'a', 'a')], start: undefined },
    { of: 'a tree in any order', troubles: [cause('c'), asks('b', 'c', 'c'), asks('a', 'b', 'c')], start: 'a' },
  ])('of $of is $start', ({ troubles, start }) => {
    expect(startOf(troubles)?.id).toBe(start);
  });
});
