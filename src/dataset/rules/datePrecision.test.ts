import { describe, expect, it } from 'vitest';
import { answering, citation, finding, source } from '../fixtures/records.ts';
import type { When } from '../schema/dates.ts';
import { datePrecision } from './datePrecision.ts';

const day: When = { on: '2026-05-20', precision: 'day' };
const forDate = citation({ supports: ['since'] });

describe('date-precision', () => {
  it('passes an answer that does not say since when', () => {
    expect(datePrecision.check(answering({}))).toEqual([]);
  });

  it.each([
    { what: 'its source is dated to the day', published: '2026-05-20', cited: forDate },
    { what: 'a quote gives the day', published: '2026', cited: { ...forDate, quote: 'from 20 May on' } },
    { what: 'a locator leads to the day', published: 'undated', cited: { ...forDate, locator: 'section 2' } },
  ])('passes a day when $what', ({ published, cited }) => {
    expect(datePrecision.check(answering({ since: day, evidence: [cited] }, [source({ published })]))).toEqual([]);
  });

  it.each([
    { what: 'is dated to it', gives: { ...forDate, source: 'dated' } },
    { what: 'is quoted for it', gives: { ...forDate, quote: 'from 20 May on' } },
  ])('passes a day when one of two sources $what', ({ gives }) => {
    const sources = [source({ published: '2026' }), source({ id: 'dated', published: '2026-05-20' })];
    expect(datePrecision.check(answering({ since: day, evidence: [forDate, gives] }, sources))).toEqual([]);
  });

  it.each<When>([
    { on: '2026-05-01', precision: 'month' },
    { on: '2026-01-01', precision: 'year' },
    { absentOn: '2026-05-01', presentOn: '2026-05-20' },
  ])('passes %j from a source dated to the month', (since) => {
    expect(datePrecision.check(answering({ since, evidence: [forDate] }, [source({ published: '2026-05' })]))).toEqual(
      [],
    );
  });

  it.each<When>([day, { on: '2026-05-01', precision: 'month' }, { presentOn: '2026-05-20' }])(
    'finds %j when no citation supports it',
    (since) => {
      expect(datePrecision.check(answering({ since }))).toEqual([
        finding('says since when, but cites nothing for the date.'),
      ]);
    },
  );

  it.each(['2026-05', '2026', 'undated'])('finds a day whose only source is dated %s', (published) => {
    expect(datePrecision.check(answering({ since: day, evidence: [forDate] }, [source({ published })]))).toEqual([
      finding('gives a day, but no source for it is dated to the day.'),
    ]);
  });
});
