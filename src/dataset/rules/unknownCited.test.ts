import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, finding, unknown } from '../fixtures/records.ts';
import type { Citation } from '../schema/citation.ts';
import { unknownCited } from './unknownCited.ts';

const on = citation();
const against = citation({ stance: 'contradicts' });
const oneSided = 'says that sources conflict, but does not cite both sides.';
const uncited = 'says that its evidence is outdated, but cites none.';

type Because = 'no-source' | 'conflicting' | 'cannot-observe' | 'outdated';

function unknownOver(because: Because, evidence: Citation[]) {
  return { status: 'unknown' as const, evidence, unknown: { ...unknown, because } };
}

describe('unknown-cited', () => {
  it.each<{ because: Because; evidence: Citation[] }>([
    { because: 'conflicting', evidence: [on, against] },
    { because: 'outdated', evidence: [on] },
    { because: 'no-source', evidence: [] },
    { because: 'cannot-observe', evidence: [] },
  ])('passes an unknown because of $because over $evidence', ({ because, evidence }) => {
    expect(unknownCited.check(answering(unknownOver(because, evidence)))).toEqual([]);
  });

  it.each<{ because: Because; evidence: Citation[]; says: string }>([
    { because: 'conflicting', evidence: [], says: oneSided },
    { because: 'conflicting', evidence: [on, on], says: oneSided },
    { because: 'conflicting', evidence: [against], says: oneSided },
    { because: 'outdated', evidence: [], says: uncited },
  ])('finds an unknown because of $because over $evidence', ({ because, evidence, says }) => {
    expect(unknownCited.check(answering(unknownOver(because, evidence)))).toEqual([finding(says)]);
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase(unknownOver('outdated', []))];
    expect(unknownCited.check(answering({ cases }))).toEqual([finding(uncited, 'polls › from-threads › case 1')]);
  });
});
