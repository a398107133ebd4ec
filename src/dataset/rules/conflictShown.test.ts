import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, finding } from '../fixtures/records.ts';
import { conflictShown } from './conflictShown.ts';

const evidence = [citation(), citation({ stance: 'contradicts' })];
const says = 'has a source against it, but high confidence and no explanation.';

describe('conflict-shown', () => {
  it.each([
    { what: 'a disputed answer with less confidence', over: { evidence, confidence: 'medium' } as const },
    {
      what: 'a disputed answer that explains why one side wins',
      over: { evidence, confidence: 'high', inferred: 'The test is newer than the page.' } as const,
    },
    { what: 'an undisputed answer with high confidence', over: { confidence: 'high' } as const },
  ])('passes $what', ({ over }) => {
    expect(conflictShown.check(answering(over))).toEqual([]);
  });

  it('finds a disputed answer with high confidence and no explanation', () => {
    expect(conflictShown.check(answering({ evidence, confidence: 'high' }))).toEqual([finding(says)]);
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase({ evidence, confidence: 'high' })];
    expect(conflictShown.check(answering({ cases }))).toEqual([finding(says, 'polls › from-threads › case 1')]);
  });
});
