import { describe, expect, it } from 'vitest';
import * as make from '../fixtures/records.ts';
import { cell, notApplicable } from './cell.ts';
import { SUMMARY_MAX } from './text.ts';

/** The fields of a cell that its schema refuses, when the given ones are put into a good one. */
function refused(over: object): string[] {
  const { error } = cell.safeParse({ ...make.cell(), ...over });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('a cell', () => {
  it.each([
    { what: 'nothing but what is required', over: {} },
    { what: 'an unknown without evidence', over: { status: 'unknown', evidence: [], unknown: make.unknown } },
    { what: 'a summary of the longest length', over: { summary: 'x'.repeat(SUMMARY_MAX) } },
    { what: 'known conditions', over: { conditions: ['sharing-on', 'adult'] } },
    { what: 'a limit with its source', over: { limits: [{ text: 'Votes stay behind.', sources: ['a'] }] } },
    { what: 'a case and an earlier state', over: { cases: [make.cellCase()], earlier: [make.earlier()] } },
    { what: 'a source that contradicts', over: { evidence: [make.citation({ stance: 'contradicts' })] } },
  ])('accepts $what', ({ over }) => {
    expect(refused(over)).toEqual([]);
  });

  it.each([
    { what: 'a status nobody knows', over: { status: 'maybe' }, at: 'status' },
    { what: 'an empty summary', over: { summary: '' }, at: 'summary' },
    { what: 'a summary that is too long', over: { summary: 'x'.repeat(SUMMARY_MAX + 1) }, at: 'summary' },
    { what: 'no evidence list', over: { evidence: undefined }, at: 'evidence' },
    {
      what: 'a citation of nothing',
      over: { evidence: [make.citation({ supports: [] })] },
      at: 'evidence.0.supports',
    },
    {
      what: 'a citation that agrees',
      over: { evidence: [{ ...make.citation(), stance: 'agrees' }] },
      at: 'evidence.0.stance',
    },
    {
      what: 'a citation by URL',
      over: { evidence: [make.citation({ source: 'https://a.b' })] },
      at: 'evidence.0.source',
    },
    { what: 'confidence as a number', over: { confidence: 0.9 }, at: 'confidence' },
    { what: 'a month as the day it was checked', over: { checked: '2026-06' }, at: 'checked' },
    { what: 'a condition nobody defined', over: { conditions: ['full-moon'] }, at: 'conditions.0' },
    {
      what: 'a limit without a source',
      over: { limits: [{ text: 'Votes stay behind.', sources: [] }] },
      at: 'limits.0.sources',
    },
    {
      what: 'an unknown without a remedy',
      over: { unknown: { ...make.unknown, wouldSettle: undefined } },
      at: 'unknown.wouldSettle',
    },
    {
      what: 'an earlier state without evidence',
      over: { earlier: [{ ...make.earlier(), evidence: [] }] },
      at: 'earlier.0.evidence',
    },
    {
      what: 'a case that does not say when',
      over: { cases: [{ ...make.cellCase(), when: '' }] },
      at: 'cases.0.when',
    },
    { what: 'a basis typed by hand', over: { basis: 'observed' }, at: '' },
  ])('refuses $what', ({ over, at }) => {
    expect(refused(over)).toEqual([at]);
  });

  it('says how long a summary may be', () => {
    const { error } = cell.safeParse({ ...make.cell(), summary: 'x'.repeat(SUMMARY_MAX + 1) });
    expect(error?.issues[0]?.message).toBe('must have at most 140 characters');
  });
});

describe('a direction that does not apply', () => {
  it('accepts a reason', () => {
    expect(notApplicable.parse(make.notApplicable)).toEqual(make.notApplicable);
  });

  it.each([
    { what: 'no reason', value: { status: 'not-applicable' } },
    { what: 'an answer beside it', value: { ...make.notApplicable, summary: 'Polls arrive as polls.' } },
  ])('refuses $what', ({ value }) => {
    expect(notApplicable.safeParse(value).success).toBe(false);
  });
});
