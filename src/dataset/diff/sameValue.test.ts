import { expect, it } from 'vitest';
import { sameValue } from './sameValue.ts';

it.each([
  { a: { x: 1, y: [1, 2] }, b: { y: [1, 2], x: 1 }, same: true },
  { a: { x: 1, y: undefined }, b: { x: 1 }, same: true },
  { a: { x: 1, y: null }, b: { x: 1 }, same: false },
  { a: [1, 2], b: [2, 1], same: false },
  { a: [1, 2], b: [1, 2, 3], same: false },
  { a: [], b: {}, same: false },
  { a: '1', b: 1, same: false },
  { a: null, b: {}, same: false },
  { a: { x: { y: { z: 'a' } } }, b: { x: { y: { z: 'b' } } }, same: false },
])('$a and $b say the same: $same', ({ a, b, same }) => {
  expect(sameValue(a, b)).toBe(same);
  expect(sameValue(b, a)).toBe(same);
});
