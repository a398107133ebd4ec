import { expect, it } from 'vitest';
import { pastYears } from './years.ts';

it.each([
  { readOn: '2026-11-23', years: ['2023', '2024', '2025'] },
  { readOn: '2024-12-30', years: ['2023'] },
  { readOn: '2024-12-31', years: ['2023', '2024'] },
  { readOn: '2025-01-01', years: ['2023', '2024'] },
  { readOn: '2023-12-30', years: [] },
  { readOn: '2019-01-01', years: [] },
  { readOn: '', years: [] },
])('when last read on "$readOn", the years that are over are $years', ({ readOn, years }) => {
  expect(pastYears(readOn).map(({ year }) => year)).toEqual(years);
});

it('gives each its last day, title, description and page', () => {
  expect(pastYears('2023-12-31')).toEqual([
    {
      year: '2023',
      day: '2023-12-31',
      title: 'Compatibility table as of 31 December 2023',
      description:
        'What worked between Threads and the fediverse on 31 December 2023, in each direction, by all that is known; with dates and sources, or why it is unknown.',
      path: '/compatibility/2023/',
    },
  ]);
});
