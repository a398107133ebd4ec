import { expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // The examples of Understanding WCAG 2.2, success criterion 1.4.3.
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
])('of %s and %s is %d, either way', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastOf(other, one)).toBeCloseTo(ratio, 2);
});
