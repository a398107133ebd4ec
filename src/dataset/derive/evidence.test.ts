import { describe, expect, it } from 'vitest';
import { citation, source } from '../fixtures/records.ts';
import type { Citation } from '../schema/citation.ts';
import type { SourceKind } from '../vocabulary/sourceKinds.ts';
import { basisOf, evidenceDateOf } from './evidence.ts';

const kinds: [SourceKind, string][] = [
  ['test', 'observed'],
  ['source-code', 'source-code'],
  ['vendor-docs', 'vendor-says'],
  ['vendor-statement', 'vendor-says'],
  ['maintainer', 'reported'],
  ['policy', 'reported'],
  ['spec', 'reported'],
  ['issue', 'reported'],
  ['press', 'reported'],
  ['blog', 'reported'],
  ['paper', 'reported'],
  ['user-report', 'reported'],
];

const list = [
  ...kinds.map(([kind]) => source({ id: kind, kind, published: '2024-01-01' })),
  source({ id: 'day', published: '2026-05-20' }),
  source({ id: 'month', published: '2026-05' }),
  source({ id: 'next-month', published: '2026-06' }),
  source({ id: 'year', published: '2026' }),
  source({ id: 'old', published: '2023-07-05' }),
  source({ id: 'undated', published: 'undated', kind: 'test' }),
  source({ id: 'hearsay', published: '2026-11-01', kind: 'test', readAs: 'cited-only', read: undefined }),
];
const sources = new Map(list.map((one) => [one.id, one]));
const cite = (...ids: string[]): Citation[] => ids.map((id) => citation({ source: id }));

describe('how an answer is known', () => {
  it.each(kinds)('a source of kind %s makes it %s', (kind, basis) => {
    expect(basisOf(cite(kind), sources)).toBe(basis);
  });

  it.each([
    { cited: ['blog', 'vendor-docs'], basis: 'vendor-says' },
    { cited: ['vendor-statement', 'source-code', 'issue'], basis: 'source-code' },
    { cited: ['press', 'test', 'source-code'], basis: 'observed' },
  ])('the strongest of $cited makes it $basis', ({ cited, basis }) => {
    expect(basisOf(cite(...cited), sources)).toBe(basis);
    expect(basisOf(cite(...cited.toReversed()), sources)).toBe(basis);
  });
});

describe('the date of the evidence', () => {
  it.each([
    { cited: ['old', 'day'], date: '2026-05-20' },
    { cited: ['day', 'old'], date: '2026-05-20' },
    { cited: ['month', 'day'], date: '2026-05-20' },
    { cited: ['day', 'next-month'], date: '2026-06' },
    { cited: ['month'], date: '2026-05' },
    { cited: ['year', 'old'], date: '2026' },
    { cited: ['undated', 'old'], date: '2023-07-05' },
    { cited: ['undated'], date: undefined },
  ])('is $date, the newest of $cited', ({ cited, date }) => {
    expect(evidenceDateOf(cite(...cited), sources)).toBe(date);
  });
});

describe('a source that does not carry the answer', () => {
  it.each([
    { what: 'was only seen cited', evidence: cite('hearsay') },
    { what: 'speaks against it', evidence: [citation({ source: 'test', stance: 'contradicts' })] },
    { what: 'supports only its date', evidence: [citation({ source: 'test', supports: ['since'] })] },
    { what: 'does not exist', evidence: cite('nowhere') },
    { what: 'is not cited', evidence: [] },
  ])('gives it neither basis nor date when it $what', ({ evidence }) => {
    expect(basisOf(evidence, sources)).toBeUndefined();
    expect(evidenceDateOf(evidence, sources)).toBeUndefined();
    expect(basisOf([...evidence, ...cite('blog')], sources)).toBe('reported');
    expect(evidenceDateOf([...evidence, ...cite('blog')], sources)).toBe('2024-01-01');
  });
});
