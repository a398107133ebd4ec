import { describe, expect, it } from 'vitest';
import { isoDate, partialDate, when } from './dates.ts';

describe('a day', () => {
  it.each(['2026-06-30', '2024-02-29'])('accepts %s', (date) => {
    expect(isoDate.parse(date)).toBe(date);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-6-3',
    '2026-06',
    '30 June 2026',
    '2026-06-30T00:00:00Z',
    '0206-05-20',
    '',
  ])('refuses "%s"', (date) => {
    expect(isoDate.safeParse(date).success).toBe(false);
  });
});

describe('a date as precise as it is known', () => {
  it.each(['2026', '2026-06', '2026-06-30'])('accepts %s', (date) => {
    expect(partialDate.parse(date)).toBe(date);
  });

  it.each(['26', '2026-00', '2026-13', '2026-6', '2026-06-00', '2026-06-32', '2026-06-', ' 2026'])(
    'refuses "%s" and says which forms there are',
    (date) => {
      expect(partialDate.safeParse(date).error?.issues.map(({ message }) => message)).toEqual([
        'must be YYYY, YYYY-MM or YYYY-MM-DD',
      ]);
    },
  );

  it.each([
    { date: '2026-02-31', message: 'must be a day that exists' },
    { date: '2026-02-29', message: 'must be a day that exists' },
    { date: '0206-05-20', message: 'must have a year from 1980 to 2099' },
    { date: '9999', message: 'must have a year from 1980 to 2099' },
  ])('refuses $date, since it $message', ({ date, message }) => {
    expect(partialDate.safeParse(date).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('accepts the day that only leap years have', () => {
    expect(partialDate.parse('2024-02-29')).toBe('2024-02-29');
  });
});

describe('when something began', () => {
  it.each([
    { on: '2026-06-30', precision: 'day' },
    { on: '2026-06-01', precision: 'month' },
    { on: '2026-01-01', precision: 'year' },
    { presentOn: '2026-06-30' },
    { absentOn: '2026-05-01', presentOn: '2026-06-30' },
  ])('accepts %j', (value) => {
    expect(when.parse(value)).toEqual(value);
  });

  it.each([
    { on: '2026-06-30' },
    { on: '2026-06', precision: 'month' },
    { on: '2026-06-30', precision: 'hour' },
    { on: '2026-06-30', precision: 'day', presentOn: '2026-06-30' },
    { absentOn: '2026-05-01' },
    { absentOn: 'never', presentOn: '2026-06-30' },
    {},
    '2026-06-30',
  ])('refuses %j', (value) => {
    expect(when.safeParse(value).success).toBe(false);
  });
});
