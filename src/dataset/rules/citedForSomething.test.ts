import { describe, expect, it } from 'vitest';
import { answering, cellCase, citation, finding, SOURCE_ID, unknown } from '../fixtures/records.ts';
import { citedForSomething } from './citedForSomething.ts';

const forDate = citation({ supports: ['status', 'since'] });
const forLimit = citation({ supports: ['limit'] });
const noDate = 'cites a source for its beginning, but says no date.';
const noLimit = 'cites a source for a limit, but names none.';

describe('cited-for-something', () => {
  it.each([
    { what: 'a date and a source for it', over: { since: { presentOn: '2026-05-20' }, evidence: [forDate] } },
    {
      what: 'a limit and a source for it',
      over: { limits: [{ text: 'Votes stay behind.', sources: [SOURCE_ID] }], evidence: [forLimit] },
    },
    {
      what: 'an unknown that tells what was found around it',
      over: { status: 'unknown' as const, unknown, evidence: [forLimit] },
    },
  ])('passes $what', ({ over }) => {
    expect(citedForSomething.check(answering(over))).toEqual([]);
  });

  it.each([
    { over: { evidence: [forDate] }, says: [noDate] },
    { over: { evidence: [forLimit] }, says: [noLimit] },
    { over: { evidence: [forDate, forLimit] }, says: [noDate, noLimit] },
    { over: { status: 'unknown' as const, unknown, evidence: [forDate] }, says: [noDate] },
  ])('finds an answer that $says', ({ over, says }) => {
    expect(citedForSomething.check(answering(over))).toEqual(says.map((one) => finding(one)));
  });

  it('looks into the cases as well', () => {
    const cases = [cellCase({ evidence: [forLimit] })];
    expect(citedForSomething.check(answering({ cases }))).toEqual([finding(noLimit, 'polls › from-threads › case 1')]);
  });
});
