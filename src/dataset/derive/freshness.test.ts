import { describe, expect, it } from 'vitest';
import { freshnessOf, freshnessOn } from './freshness.ts';

describe('until when an answer is good', () => {
  it.each([
    { status: 'works', date: '2025-01-01', goodUntil: '2026-01-01', staleFrom: '2027-01-01' },
    { status: 'works', date: '2024-02-29', goodUntil: '2025-02-28', staleFrom: '2026-02-28' },
    { status: 'partial', date: '2025-01-01', goodUntil: '2025-09-28', staleFrom: '2026-06-25' },
    { status: 'no', date: '2025-01-01', goodUntil: '2025-09-28', staleFrom: '2026-06-25' },
  ])('follows from the evidence: $status on $date', ({ status, date, goodUntil, staleFrom }) => {
    expect(freshnessOf(status, date)).toEqual({ goodUntil, staleFrom });
  });

  it.each([
    { vague: '2025-06', first: '2025-06-01' },
    { vague: '2025-12', first: '2025-12-01' },
    { vague: '2025', first: '2025-01-01' },
  ])('counts $vague from its first day, so that it never looks fresher', ({ vague, first }) => {
    const exact = freshnessOf('works', first);
    expect(exact).toBeDefined();
    expect(freshnessOf('works', vague)).toEqual(exact);
  });

  it.each(['works', 'partial', 'no'])('is never said of a "%s" whose evidence is undated', (status) => {
    expect(freshnessOf(status, undefined)).toBeUndefined();
  });

  it.each(['unknown', 'not-applicable'])('is never said of "%s", which has no answer to grow old', (status) => {
    expect(freshnessOf(status, '2026-05-20')).toBeUndefined();
  });
});

describe('how old an answer is on a day', () => {
  const freshness = { goodUntil: '2026-03-02', staleFrom: '2026-11-27' };

  it.each([
    { day: '2024-01-01', age: 'fresh' },
    { day: '2026-03-02', age: 'fresh' },
    { day: '2026-03-03', age: 'due' },
    { day: '2026-11-26', age: 'due' },
    { day: '2026-11-27', age: 'stale' },
    { day: '2030-01-01', age: 'stale' },
  ])('is $age on $day', ({ day, age }) => {
    expect(freshnessOn(freshness, day)).toBe(age);
  });

  it.each(['2020-01-01', '2026-11-23'])('is stale from the start when its evidence is undated: on %s', (day) => {
    expect(freshnessOn(undefined, day)).toBe('stale');
  });
});
