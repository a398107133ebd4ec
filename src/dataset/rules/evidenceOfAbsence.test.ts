import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, finding, source } from '../fixtures/records.ts';
import { evidenceOfAbsence } from './evidenceOfAbsence.ts';

const says = 'says "no", but nothing cited shows that it fails: only that nobody mentions it.';

const kinds = [
  { kind: 'test', quoted: true, unquoted: true },
  { kind: 'source-code', quoted: true, unquoted: true },
  { kind: 'vendor-docs', quoted: true, unquoted: true },
  { kind: 'vendor-statement', quoted: true, unquoted: true },
  { kind: 'maintainer', quoted: true, unquoted: false },
  { kind: 'policy', quoted: true, unquoted: false },
  { kind: 'issue', quoted: true, unquoted: false },
  { kind: 'press', quoted: true, unquoted: false },
  { kind: 'blog', quoted: true, unquoted: false },
  { kind: 'paper', quoted: true, unquoted: false },
  { kind: 'spec', quoted: false, unquoted: false },
  { kind: 'user-report', quoted: false, unquoted: false },
] as const;

describe('evidence-of-absence', () => {
  it.each(kinds)('weighs a source of kind $kind: quoted $quoted, unquoted $unquoted', (row) => {
    const passes = (evidence = citation()) =>
      evidenceOfAbsence.check(answering({ status: 'no', evidence: [evidence] }, [source({ kind: row.kind })]))
        .length === 0;
    expect(passes(citation({ quote: 'Polls are not shared.' }))).toBe(row.quoted);
    expect(passes()).toBe(row.unquoted);
  });

  it.each([
    { what: 'cites nothing', evidence: [] },
    { what: 'cites only what speaks against it', evidence: [citation({ stance: 'contradicts' })] },
    { what: 'cites a statement for its date only', evidence: [citation({ supports: ['since'] })] },
    {
      what: 'cites a source that does not exist',
      evidence: [citation({ source: 'nowhere', quote: 'It fails.' })],
    },
  ])('finds a "no" that $what', ({ evidence }) => {
    expect(evidenceOfAbsence.check(answering({ status: 'no', evidence }))).toEqual([finding(says)]);
  });

  it.each(['works', 'partial', 'unknown'] as const)('asks nothing of a "%s"', (status) => {
    expect(evidenceOfAbsence.check(answering({ status, evidence: [] }))).toEqual([]);
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase({ status: 'no', evidence: [] })];
    expect(evidenceOfAbsence.check(answering({ cases }))).toEqual([finding(says, 'polls › from-threads › case 1')]);
  });
});
