import { describe, expect, it } from 'vitest';
import { answering, cellCase, finding, SOURCE_ID } from '../fixtures/records.ts';
import { partialLimits } from './partialLimits.ts';

const limits = [{ text: 'Votes do not travel.', sources: [SOURCE_ID] }];
const says = 'says "partial", but names no limit.';

describe('partial-limits', () => {
  it.each([
    { what: 'a "partial" with a limit', over: { status: 'partial', limits } as const },
    { what: 'a "works" without one', over: { status: 'works' } as const },
  ])('passes $what', ({ over }) => {
    expect(partialLimits.check(answering(over))).toEqual([]);
  });

  it('finds a "partial" without limits', () => {
    expect(partialLimits.check(answering({ status: 'partial' }))).toEqual([finding(says)]);
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase({ status: 'partial', limits }), cellCase({ status: 'partial' })];
    expect(partialLimits.check(answering({ cases }))).toEqual([finding(says, 'polls › from-threads › case 2')]);
  });
});
