import { describe, expect, it } from 'vitest';
import { daysAfter, earliestDay, isDay, lastDayOf } from './dates.ts';
import type { When } from './schema/dates.ts';

const dates: { when: When; earliest: string; last: RegExp }[] = [
  { when: { on: '2026-06-04', precision: 'day' }, earliest: '2026-06-04', last: /^2026-06-04$/ },
  { when: { on: '2026-06-01', precision: 'month' }, earliest: '2026-06-01', last: /^2026-06-30$/ },
  { when: { on: '2024-02-01', precision: 'month' }, earliest: '2024-02-01', last: /^2024-02-29$/ },
  { when: { on: '2024-06-15', precision: 'month' }, earliest: '2024-06-01', last: /^2024-06-30$/ },
  { when: { on: '2024-06-15', precision: 'year' }, earliest: '2024-01-01', last: /^2024-12-31$/ },
  { when: { on: '2023-12-01', precision: 'month' }, earliest: '2023-12-01', last: /^2023-12-31$/ },
  { when: { on: '2026-01-01', precision: 'year' }, earliest: '2026-01-01', last: /^2026-12-31$/ },
  { when: { absentOn: '2026-05-01', presentOn: '2026-06-04' }, earliest: '2026-05-01', last: /^2026-06-04$/ },
  { when: { presentOn: '2026-06-04' }, earliest: '2026-06-04', last: /^2026-06-04$/ },
];

describe.each(dates)('the days that $when can mean', ({ when, earliest, last }) => {
  it('has a first one', () => {
    expect(earliestDay(when)).toBe(earliest);
  });

  it('has a last one', () => {
    expect(lastDayOf(when)).toMatch(last);
  });
});

describe('days after a day', () => {
  it.each([
    { day: '2024-02-28', days: 1, then: '2024-02-29' },
    { day: '2023-02-28', days: 1, then: '2023-03-01' },
    { day: '2023-12-31', days: 1, then: '2024-01-01' },
    { day: '2024-03-01', days: -1, then: '2024-02-29' },
    { day: '2024-03-31', days: 0, then: '2024-03-31' },
  ])('$day and $days is $then', ({ day, days, then }) => {
    expect(daysAfter(day, days)).toBe(then);
  });
});

describe('a day of the calendar', () => {
  it.each(['2024-02-29', '2023-07-05', '2026-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '',
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    '2024-06',
    ' 2024-06-01',
    '2024-06-01T00:00',
    '-2024-06-01',
    'x',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
