import { describe, expect, it } from 'vitest';
import { freshnessOf } from './freshness.ts';

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
