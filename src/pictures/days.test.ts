import { expect, it } from 'vitest';
import { dayNumber, lastDayNumber } from './days.ts';

it.each([
  { date: '1970-01-01', first: 0, last: 0 },
  { date: '1970-02', first: 31, last: 58 },
  { date: '1970-12', first: 334, last: 364 },
  { date: '1970', first: 0, last: 364 },
  { date: '2024-02-29', first: 19782, last: 19782 },
  { date: '2024-02', first: 19754, last: 19782 },
])('$date spans the days $first to $last', ({ date, first, last }) => {
  expect([dayNumber(date), lastDayNumber(date)]).toEqual([first, last]);
});
