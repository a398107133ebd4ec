import { describe, expect, it } from 'vitest';
import { answering, cellCase, finding, unknown } from '../fixtures/records.ts';
import { unknownExplained } from './unknownExplained.ts';

describe('unknown-explained', () => {
  it.each([
    { what: 'an unknown that says why', over: { status: 'unknown', unknown } as const },
    { what: 'a known answer without such a note', over: { status: 'partial' } as const },
  ])('passes $what', ({ over }) => {
    expect(unknownExplained.check(answering(over))).toEqual([]);
  });

  it('finds an unknown that does not say why', () => {
    expect(unknownExplained.check(answering({ status: 'unknown' }))).toEqual([
      finding('says "unknown", but not why, nor what would settle it.'),
    ]);
  });

  it.each(['works', 'partial', 'no'] as const)('finds a "%s" that explains why it is unknown', (status) => {
    expect(unknownExplained.check(answering({ status, unknown }))).toEqual([
      finding(`says "${status}", yet explains why it is unknown.`),
    ]);
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase({ status: 'unknown' }), cellCase({ unknown })];
    expect(unknownExplained.check(answering({ cases }))).toEqual([
      finding('says "unknown", but not why, nor what would settle it.', 'polls › from-threads › case 1'),
      finding('says "works", yet explains why it is unknown.', 'polls › from-threads › case 2'),
    ]);
  });
});
