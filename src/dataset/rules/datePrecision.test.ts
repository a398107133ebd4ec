import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, earlier, finding, source } from '../fixtures/records.ts';
import type { Citation } from '../schema/citation.ts';
import type { When } from '../schema/dates.ts';
import { datePrecision } from './datePrecision.ts';

const day: When = { on: '2026-05-20', precision: 'day' };
const month: When = { on: '2026-05-01', precision: 'month' };
const forDate = citation({ supports: ['since'] });

function check(since: When, published: string, cited: Citation = forDate) {
  return datePrecision.check(answering({ since, evidence: [cited] }, [source({ published })])).map(({ says }) => says);
}

describe('date-precision', () => {
  it('passes an answer that does not say since when', () => {
    expect(datePrecision.check(answering({}))).toEqual([]);
  });

  it.each<{ since: When; published: string; cited?: Citation }>([
    { since: day, published: '2026-05-20' },
    { since: day, published: '2026', cited: { ...forDate, quote: 'from 20 May on' } },
    { since: day, published: '2026-06', cited: { ...forDate, quote: 'starting May 20, 2026' } },
    { since: day, published: 'undated', cited: { ...forDate, locator: 'Entry of 2026-05-20' } },
    { since: day, published: 'undated', cited: { ...forDate, locator: 'Update of the 20th of May' } },
    { since: month, published: '2026-05' },
    { since: month, published: '2026-05-31' },
    { since: month, published: '2026', cited: { ...forDate, quote: 'since May' } },
    { since: { on: '2026-01-01', precision: 'year' }, published: '2026' },
    { since: { on: '2026-01-01', precision: 'year' }, published: '2026-05-20' },
    { since: { on: '2026-01-01', precision: 'year' }, published: 'undated', cited: { ...forDate, quote: 'in 2026' } },
    { since: { presentOn: '2026-05-20' }, published: '2026-05-20' },
    { since: { presentOn: '2026-05-20' }, published: '2026-04' },
    { since: { presentOn: '2026-05-31' }, published: '2026-05' },
    { since: { presentOn: '2026-12-31' }, published: '2026' },
    { since: { absentOn: '2026-05-01', presentOn: '2026-05-20' }, published: '2026-05-20' },
  ])('passes $since from a source of $published $cited', ({ since, published, cited }) => {
    expect(check(since, published, cited)).toEqual([]);
  });

  it.each<{ since: When; published: string; cited?: Citation; date: string }>([
    { since: day, published: '2026-05', date: '2026-05-20' },
    { since: day, published: '2026', date: '2026-05-20' },
    { since: day, published: 'undated', date: '2026-05-20' },
    { since: day, published: '2026-06-04', date: '2026-05-20' },
    { since: day, published: 'undated', cited: { ...forDate, locator: 'section 20' }, date: '2026-05-20' },
    { since: day, published: 'undated', cited: { ...forDate, quote: 'in May 2026' }, date: '2026-05-20' },
    { since: month, published: '2026', date: '2026-05' },
    { since: month, published: '2026-06', date: '2026-05' },
    { since: month, published: '2026', cited: { ...forDate, quote: 'posts may arrive' }, date: '2026-05' },
    { since: { on: '2026-01-01', precision: 'year' }, published: '2025-05-20', date: '2026' },
    { since: { presentOn: '2026-05-20' }, published: '2026-05-21', date: '2026-05-20' },
    { since: { presentOn: '2026-05-20' }, published: '2026-05', date: '2026-05-20' },
    { since: { presentOn: '2026-05-20' }, published: '2026', date: '2026-05-20' },
    { since: { presentOn: '2026-05-20' }, published: 'undated', date: '2026-05-20' },
  ])('finds $since from a source of $published $cited', ({ since, published, cited, date }) => {
    expect(check(since, published, cited)).toEqual([
      `says ${date}, but no source for it is dated to that or quoted with it.`,
    ]);
  });

  it('passes a day when one of two sources shows it', () => {
    const sources = [source({ published: '2026' }), source({ id: 'dated', published: '2026-05-20' })];
    const evidence = [forDate, { ...forDate, source: 'dated' }];
    expect(datePrecision.check(answering({ since: day, evidence }, sources))).toEqual([]);
  });

  it.each<When>([day, month, { presentOn: '2026-05-20' }])('finds %j when no citation supports it', (since) => {
    expect(datePrecision.check(answering({ since }))).toEqual([
      finding('says since when, but cites nothing for the date.'),
    ]);
  });

  it('does not take a source that speaks against an answer to support its date', () => {
    const evidence = [citation(), { ...forDate, stance: 'contradicts' as const }];
    expect(datePrecision.check(answering({ since: day, evidence }))).toEqual([
      finding('says since when, but cites nothing for the date.'),
    ]);
  });

  it('looks into cases and earlier states as well', () => {
    const over = { cases: [cellCase({ since: day })], earlier: [earlier(), earlier({ since: day })] };
    expect(datePrecision.check(answering(over)).map(({ at }) => at)).toEqual([
      'polls › from-threads › case 1',
      'polls › from-threads › earlier state 2',
    ]);
  });
});
