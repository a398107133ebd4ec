import { describe, expect, it } from 'vitest';
import type { Filters } from './filters.ts';
import { sayFailure, sayFetching, sayOutcome, sayRange } from './sayOutcome.ts';

const none: Filters = { status: '', direction: '', group: '', words: '', 'as-of': '' };

describe('what is said of the outcome', () => {
  it.each([
    { shown: 44, filters: {}, said: '' },
    { shown: 3, filters: { status: 'works' }, said: '3 of 44 features shown.' },
    { shown: 44, filters: { direction: 'to-threads' }, said: '44 of 44 features shown.' },
    { shown: 0, filters: { status: 'no' }, said: 'No feature fits. Try without the answer.' },
    { shown: 0, filters: { status: 'no', group: 'posts' }, said: 'No feature fits. Try without the group.' },
    {
      shown: 44,
      filters: { 'as-of': '2024-12-31' },
      said: 'As of 31 December 2024: 44 of 44 features shown.',
    },
    {
      shown: 0,
      filters: { 'as-of': '2024-02-29', words: 'xyz' },
      said: 'As of 29 February 2024: No feature fits. Try without the words.',
    },
    { shown: 0, filters: { group: 'posts', words: 'xyz' }, said: 'No feature fits. Try without the words.' },
  ])('with $shown rows left by $filters: "$said"', ({ shown, filters, said }) => {
    expect(sayOutcome(shown, 44, { ...none, ...filters })).toBe(said);
  });
});

it('says what is being fetched', () => {
  expect(sayFetching('2024-12-31')).toBe('Fetching what held on 31 December 2024 …');
});

it('says plainly when the history did not come, and where else it stands', () => {
  expect(sayFailure('2024-12-31')).toMatch(/^What held on 31 December 2024 could not be fetched.*newest.*past years/);
});

it('says which days can be asked for', () => {
  expect(sayRange({ first: '2023-07-05', last: '2026-11-23' })).toBe(
    'The table can go back to the days from 5 July 2023 to 23 November 2026.',
  );
});
