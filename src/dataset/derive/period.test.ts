import { describe, expect, it } from 'vitest';
import { periodFacts, periodOn, periodText, type KnownPeriod, type UnknownPeriod } from './period.ts';

const known: KnownPeriod = {
  from: '2023-12-13',
  to: '2024-03-20',
  status: 'partial',
  summary: 'Only a few accounts could be followed.',
  sources: [],
};
const open: UnknownPeriod = {
  from: '2024-03-21',
  to: '2024-06-24',
  status: 'unknown',
  because: 'within-interval',
  reason: 'The change came by 25 June 2024; on which day is not known.',
  sources: [],
};

describe('the period of a day', () => {
  it.each([
    { day: '2023-12-12', found: undefined },
    { day: '2023-12-13', found: known },
    { day: '2024-02-29', found: known },
    { day: '2024-03-20', found: known },
    { day: '2024-03-21', found: open },
    { day: '2024-06-24', found: open },
    { day: '2024-06-25', found: undefined },
    { day: '', found: undefined },
  ])('of $day is found, its first and last day included', ({ day, found }) => {
    expect(periodOn([known, open], day)).toBe(found);
  });
});

it('says what held, or why nothing is known', () => {
  expect(periodText(known)).toBe('Only a few accounts could be followed.');
  expect(periodText(open)).toBe('The change came by 25 June 2024; on which day is not known.');
});

describe('the line of dates', () => {
  it.each<{ over: Partial<KnownPeriod>; line: string }>([
    { over: {}, line: '' },
    { over: { since: { presentOn: '2024-09-07' } }, line: 'Since 7 September 2024 at the latest' },
    {
      over: {
        since: { on: '2023-12-13', precision: 'day' },
        until: { on: '2024-03-21', precision: 'day' },
        why: 'platform-changed',
        evidenceDate: '2023-12',
        basis: 'vendor-says',
        disputed: true,
      },
      line: 'Since 13 December 2023 · until 21 March 2024 · evidence of December 2023 · vendor says · disputed',
    },
    {
      over: { until: { on: '2024-06-01', precision: 'month' }, why: 'evidence-ended', inferred: true },
      line: 'Last shown by a source in June 2024 · inferred',
    },
  ])('is "$line"', ({ over, line }) => {
    expect(periodFacts({ ...known, ...over })).toBe(line);
  });

  it('is empty for an unknown', () => {
    expect(periodFacts(open)).toBe('');
  });
});
