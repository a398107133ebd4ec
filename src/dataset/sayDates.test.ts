import { describe, expect, it } from 'vitest';
import { isoOf, sayAt, sayDate, sayMoment, sayPublished, saySince } from './sayDates.ts';
import type { When } from './schema/dates.ts';

describe('a date in words', () => {
  it.each([
    { date: '2024-06-04', words: '4 June 2024' },
    { date: '2024-12-31', words: '31 December 2024' },
    { date: '2024-06', words: 'June 2024' },
    { date: '2024', words: '2024' },
  ])('says $date as "$words", no more precise than it is', ({ date, words }) => {
    expect(sayDate(date)).toBe(words);
  });
});

const moments: { when: When; happened: string; at: string; since: string; iso: string }[] = [
  {
    when: { on: '2026-06-04', precision: 'day' },
    happened: '4 June 2026',
    at: 'on 4 June 2026',
    since: 'since 4 June 2026',
    iso: '2026-06-04',
  },
  {
    when: { on: '2026-06-01', precision: 'month' },
    happened: 'June 2026',
    at: 'in June 2026',
    since: 'since June 2026',
    iso: '2026-06',
  },
  { when: { on: '2026-01-01', precision: 'year' }, happened: '2026', at: 'in 2026', since: 'since 2026', iso: '2026' },
  {
    when: { presentOn: '2026-06-04' },
    happened: 'by 4 June 2026',
    at: 'by 4 June 2026',
    since: 'since 4 June 2026 at the latest',
    iso: '2026-06-04',
  },
  {
    when: { absentOn: '2025-05-01', presentOn: '2026-06-04' },
    happened: 'between 1 May 2025 and 4 June 2026',
    at: 'between 1 May 2025 and 4 June 2026',
    since: 'since some day between 1 May 2025 and 4 June 2026',
    iso: '2026-06-04',
  },
];

describe.each(moments)('$when', ({ when, happened, at, since, iso }) => {
  it(`happened ${happened}`, () => {
    expect(sayMoment(when)).toBe(happened);
  });

  it(`came ${at}`, () => {
    expect(sayAt(when)).toBe(at);
  });

  it(`holds ${since}`, () => {
    expect(saySince(when)).toBe(since);
  });

  it(`is ${iso} for a machine`, () => {
    expect(isoOf(when)).toBe(iso);
  });
});

it.each([
  { published: '2024-06-04', said: 'Meta 2024' },
  { published: '2024', said: 'Meta 2024' },
  { published: 'undated', said: 'Meta undated' },
])('a source published $published is "$said" for short', ({ published, said }) => {
  expect(sayPublished({ publisher: 'Meta', published })).toBe(said);
});
