import { describe, expect, it } from 'vitest';
import { earliestDay, lastDayOf } from './dates.ts';
import type { When } from './schema/dates.ts';

const dates: { when: When; earliest: string; last: string }[] = [
  { when: { on: '2026-06-04', precision: 'day' }, earliest: '2026-06-04', last: '2026-06-04' },
  { when: { on: '2026-06-01', precision: 'month' }, earliest: '2026-06-01', last: '2026-06-30' },
  { when: { on: '2026-06-17', precision: 'month' }, earliest: '2026-06-01', last: '2026-06-30' },
  { when: { on: '2026-02-01', precision: 'month' }, earliest: '2026-02-01', last: '2026-02-28' },
  { when: { on: '2024-02-01', precision: 'month' }, earliest: '2024-02-01', last: '2024-02-29' },
  { when: { on: '2026-12-01', precision: 'month' }, earliest: '2026-12-01', last: '2026-12-31' },
  { when: { on: '2026-05-17', precision: 'year' }, earliest: '2026-01-01', last: '2026-12-31' },
  { when: { on: '2026-01-01', precision: 'year' }, earliest: '2026-01-01', last: '2026-12-31' },
  { when: { absentOn: '2026-05-01', presentOn: '2026-06-04' }, earliest: '2026-05-01', last: '2026-06-04' },
  { when: { presentOn: '2026-06-04' }, earliest: '2026-06-04', last: '2026-06-04' },
];

describe.each(dates)('the days that $when can mean', ({ when, earliest, last }) => {
  it('has a first one', () => {
    expect(earliestDay(when)).toBe(earliest);
  });

  it('has a last one', () => {
    expect(lastDayOf(when)).toBe(last);
  });
});
