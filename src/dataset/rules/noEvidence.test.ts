import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, finding, SOURCE_ID, source, unknown } from '../fixtures/records.ts';
import { noEvidence } from './noEvidence.ts';

const citedOnly = source({ id: 'seen-cited', readAs: 'cited-only', read: undefined });

describe('no-evidence', () => {
  it.each(['full', 'excerpt', 'copy'] as const)('passes when a source that was read as %s supports it', (readAs) => {
    expect(noEvidence.check(answering({ status: 'works' }, [source({ readAs })]))).toEqual([]);
  });

  it('passes when one of several citations will do', () => {
    const evidence = [citation({ source: 'seen-cited' }), citation()];
    expect(noEvidence.check(answering({ evidence }, [source(), citedOnly]))).toEqual([]);
  });

  it('passes an unknown that cites nothing', () => {
    expect(noEvidence.check(answering({ status: 'unknown', evidence: [], unknown }))).toEqual([]);
  });

  it.each(['works', 'partial', 'no'] as const)('finds a "%s" that cites nothing', (status) => {
    expect(noEvidence.check(answering({ status, evidence: [] }))).toEqual([
      finding(`says "${status}", but cites no source that was read and supports the status.`),
    ]);
  });

  it.each([
    { what: 'supports only its date', evidence: [citation({ supports: ['since', 'limit'] })] },
    { what: 'speaks against it', evidence: [citation({ stance: 'contradicts' })] },
    { what: 'was only seen cited', evidence: [citation({ source: 'seen-cited' })] },
    { what: 'does not exist', evidence: [citation({ source: 'nobody-wrote-this' })] },
  ])('finds an answer whose only source $what', ({ evidence }) => {
    expect(noEvidence.check(answering({ evidence }, [source({ id: SOURCE_ID }), citedOnly]))).toEqual([
      finding('says "works", but cites no source that was read and supports the status.'),
    ]);
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase(), cellCase({ status: 'no', evidence: [] })];
    expect(noEvidence.check(answering({ cases }))).toEqual([
      finding('says "no", but cites no source that was read and supports the status.', 'polls › from-threads › case 2'),
    ]);
  });
});
