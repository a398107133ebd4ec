import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, finding } from '../fixtures/records.ts';
import { inferredModestly } from './inferredModestly.ts';

const inferred = 'Edits use the same delivery, so they should arrive.';
const says = 'is inferred, yet has high confidence.';

describe('inferred-modestly', () => {
  it.each(['medium', 'low'] as const)('passes an inferred answer with %s confidence', (confidence) => {
    expect(inferredModestly.check(answering({ inferred, confidence }))).toEqual([]);
  });

  it("passes high confidence in an answer that is a source's own", () => {
    expect(inferredModestly.check(answering({ confidence: 'high' }))).toEqual([]);
  });

  it('passes high confidence where the reasoning only weighs sources that disagree', () => {
    const evidence = [citation(), citation({ stance: 'contradicts' })];
    expect(inferredModestly.check(answering({ inferred, confidence: 'high', evidence }))).toEqual([]);
  });

  it('finds an inferred answer with high confidence', () => {
    expect(inferredModestly.check(answering({ inferred, confidence: 'high' }))).toEqual([finding(says)]);
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase({ inferred, confidence: 'high' })];
    expect(inferredModestly.check(answering({ cases }))).toEqual([finding(says, 'polls › from-threads › case 1')]);
  });
});
