import { expect, test } from 'vitest';
import { shortList } from './shortList.ts';

const say = (id: string) => `Source ${id.slice(0, 1)}`;

test.each([
  { sources: [], labels: [], more: undefined },
  { sources: ['a1', 'b1'], labels: ['Source a', 'Source b'], more: undefined },
  { sources: ['a1', 'b1', 'c1', 'd1'], labels: ['Source a', 'Source b'], more: '2 more' },
  { sources: ['a1', 'a2', 'a3'], labels: ['Source a a', 'Source a b'], more: '1 more' },
  { sources: ['a1', 'b1', 'a2'], labels: ['Source a', 'Source b'], more: '1 more' },
])('of $sources it names $labels and $more', ({ sources, labels, more }) => {
  const list = shortList(sources, say);
  expect(list.named.map(({ label }) => label)).toEqual(labels);
  expect(list.named.map(({ source }) => source)).toEqual(sources.slice(0, 2));
  expect(list.more).toBe(more);
});

test('it names all when asked to', () => {
  expect(shortList(['a1', 'b1', 'c1'], say, Infinity)).toMatchObject({ named: { length: 3 }, more: undefined });
});
