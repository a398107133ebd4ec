import { describe, expect, it } from 'vitest';
import { rank, type Hits } from './rank.ts';

const hits = (scores: Record<string, number>): Hits =>
  Object.entries(scores).map(([id, score]) => ({ id, score }));
const common = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`page-${index}`, 1]));

describe('the order of results', () => {
  it.each<{ why: string; ideas: Hits[][]; order: string[] }>([
    { why: 'the higher score comes first', ideas: [[hits({ a: 1, b: 3, c: 2 })]], order: ['b', 'c', 'a'] },
    {
      why: 'meeting all ideas beats meeting one of them well',
      ideas: [[hits({ both: 1, one: 3 })], [hits({ both: 1 })]],
      order: ['both', 'one'],
    },
    {
      why: 'meeting one idea only still counts',
      ideas: [[hits({ a: 1 })], [hits({ b: 2 })]],
      order: ['b', 'a'],
    },
    {
      why: "the reader's own word beats its synonym",
      ideas: [[hits({ own: 1 }), hits({ synonym: 1 })]],
      order: ['own', 'synonym'],
    },
    {
      why: 'a synonym that fits much better wins',
      ideas: [[hits({ own: 1 }), hits({ synonym: 2 })]],
      order: ['synonym', 'own'],
    },
    {
      why: 'two variants of one idea do not add up',
      ideas: [[hits({ twice: 1, once: 1.5 }), hits({ twice: 1 })]],
      order: ['once', 'twice'],
    },
    { why: 'equal records keep the order of the index', ideas: [[hits({ z: 1, a: 1 })]], order: ['z', 'a'] },
    { why: 'nothing was found', ideas: [[hits({}), hits({})]], order: [] },
    { why: 'nothing was asked', ideas: [], order: [] },
  ])('when $why', ({ ideas, order }) => {
    expect(rank(ideas, 100)).toEqual(order);
  });

  it('lets a rare idea weigh more than a common one', () => {
    const ideas = [[hits({ ...common, frequent: 1 })], [hits({ rare: 1 })]];
    expect(rank(ideas, 100)[0]).toBe('rare');
  });
});
