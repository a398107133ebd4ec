import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, finding, source, unknown } from '../fixtures/records.ts';
import { checkedMeansRead } from './checkedMeansRead.ts';

const sources = [source(), source({ id: 'newer', read: '2026-07-15' })];

describe('checked-means-read', () => {
  it.each([
    { what: 'on the day its source was read', over: { checked: '2026-06-30' } },
    { what: 'before its source was read again', over: { checked: '2026-06-01' } },
    {
      what: 'on the day one of its sources was read',
      over: { checked: '2026-07-15', evidence: [citation(), citation({ source: 'newer' })] },
    },
    {
      what: 'on the day the source of a case was read',
      over: { checked: '2026-07-15', cases: [cellCase({ evidence: [citation({ source: 'newer' })] })] },
    },
    {
      what: 'without finding a source',
      over: { checked: '2026-07-15', status: 'unknown' as const, unknown, evidence: [] },
    },
  ])('passes an answer checked $what', ({ over }) => {
    expect(checkedMeansRead.check(answering(over, sources))).toEqual([]);
  });

  it('finds an answer checked after its sources were last read', () => {
    const evidence = [citation(), citation({ source: 'newer' })];
    expect(checkedMeansRead.check(answering({ checked: '2026-07-16', evidence }, sources))).toEqual([
      finding('was checked on 2026-07-16, but its sources were last read on 2026-07-15.'),
    ]);
  });
});
