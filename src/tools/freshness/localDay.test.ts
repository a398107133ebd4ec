import { expect, it } from 'vitest';
import { localDay } from './localDay.ts';

it.each([
  { moment: new Date(2026, 2, 2, 0, 0, 0), day: '2026-03-02' },
  { moment: new Date(2026, 2, 2, 23, 59, 59), day: '2026-03-02' },
  { moment: new Date(2026, 11, 31, 12), day: '2026-12-31' },
  { moment: new Date(2028, 1, 29, 1), day: '2028-02-29' },
])('$day is the day of the reader, at any hour of it', ({ moment, day }) => {
  expect(localDay(moment)).toBe(day);
});
