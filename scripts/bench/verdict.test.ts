import { describe, expect, it } from 'vitest';
import { timeTable, verdict, type Timed } from './verdict.ts';

const at = (times: number, check: number, derive: number, busy = check + derive): Timed => ({
  times,
  records: times * 1000,
  stages: { check, derive },
  busy,
});

describe('the verdict', () => {
  it.each([
    { what: 'as fast', scales: [at(1, 20, 10), at(100, 2000, 1000)], kept: true, growth: '1.00' },
    { what: 'twice as slow', scales: [at(1, 10, 10), at(100, 2000, 2000)], kept: true, growth: '2.00' },
    { what: 'more than twice as slow', scales: [at(1, 10, 10), at(100, 2000, 2001)], kept: false, growth: '2.00' },
    { what: 'quick, but too long', scales: [at(1, 30, 30), at(100, 3000, 2001)], kept: false, growth: '0.83' },
    { what: 'as a square', scales: [at(1, 0.1, 0), at(100, 1000, 0)], kept: false, growth: '100.00' },
  ])('of a record that is $what: kept is $kept', ({ scales, kept, growth }) => {
    const { lines, kept: found } = verdict(scales);
    expect(found).toBe(kept);
    expect(lines[0]).toBe(`A record at 100× takes ${growth} times as long as at 1× (allowed: 2).`);
  });

  it('does not take waiting for other programs for growth, and says how much it waited', () => {
    const { lines, kept } = verdict([at(1, 20, 20), at(100, 2000, 2500, 1500)]);
    expect(kept).toBe(true);
    expect(lines).toEqual([
      'A record at 100× takes 0.38 times as long as at 1× (allowed: 2).',
      '100× takes 4.50 s (allowed: 5 s on two idle cores; it had one for 33 % of that time).',
    ]);
  });

  it('is not kept when nothing was measured', () => {
    expect(verdict([])).toEqual({ lines: ['Nothing was measured.'], kept: false });
  });
});

it('the table has a row for each scale, with the time per record', () => {
  expect(timeTable([at(1, 20, 10), at(100, 2000, 1000.04)])).toBe(
    [
      'scale  records  check ms  derive ms  total ms  busy ms  busy µs/record',
      '   1×     1000      20.0       10.0      30.0     30.0            30.0',
      ' 100×   100000    2000.0     1000.0    3000.0   3000.0            30.0',
    ].join('\n'),
  );
});
