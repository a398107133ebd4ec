import { expect, test } from 'vitest';
import { marksOf, nextMark } from './citeMarks.ts';

test('each mark of a source has an id of its own, counted anew on each page', () => {
  const [one, other] = [{}, {}];
  expect([nextMark(one, 3), nextMark(one, 3), nextMark(one, 12), nextMark(one, 3)]).toEqual([
    'c3',
    'c3-2',
    'c12',
    'c3-3',
  ]);
  expect(nextMark(other, 3)).toBe('c3');
  expect(marksOf(one, 3)).toEqual(['c3', 'c3-2', 'c3-3']);
  expect(marksOf(one, 4)).toEqual([]);
  expect(marksOf({}, 3)).toEqual([]);
});
