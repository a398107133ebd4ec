import { describe, expect, it } from 'vitest';
import { answering, cellCase, finding, unknown } from '../fixtures/records.ts';
import { casesAgree } from './casesAgree.ts';

const doubtful = cellCase({ status: 'unknown', unknown });

describe('cases-agree', () => {
  it.each(['works', 'partial'] as const)('passes a "partial" when one case is "%s"', (status) => {
    const cases = [doubtful, cellCase({ status })];
    expect(casesAgree.check(answering({ status: 'partial', cases }))).toEqual([]);
  });

  it('passes a "partial" that has no cases', () => {
    expect(casesAgree.check(answering({ status: 'partial' }))).toEqual([]);
  });

  it.each(['no', 'unknown'] as const)('asks nothing of a "%s" over unknown cases', (status) => {
    expect(casesAgree.check(answering({ status, cases: [doubtful] }))).toEqual([]);
  });

  it.each([
    { what: 'unknown', cases: [doubtful] },
    { what: 'a failure', cases: [cellCase({ status: 'no' })] },
    { what: 'an unknown or a failure', cases: [doubtful, cellCase({ status: 'no' })] },
  ])('finds a "partial" whose every case is $what', ({ cases }) => {
    expect(casesAgree.check(answering({ status: 'partial', cases }))).toEqual([
      finding('says "partial", but none of its cases is known to work.'),
    ]);
  });
});
