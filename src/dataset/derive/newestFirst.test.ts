import { expect, it } from 'vitest';
import { source } from '../fixtures/records.ts';
import { newestFirst } from './newestFirst.ts';

const published = { day: '2024-06-04', month: '2024-06', year: '2026', old: '2023-07-05', undated: 'undated' };
const sources = new Map(Object.entries(published).map(([id, date]) => [id, source({ id, published: date })]));

it.each([
  { ids: ['old', 'day'], sorted: ['day', 'old'] },
  { ids: ['undated', 'month', 'day', 'year'], sorted: ['year', 'day', 'month', 'undated'] },
  { ids: ['nowhere', 'undated', 'old'], sorted: ['old', 'nowhere', 'undated'] },
  { ids: [], sorted: [] },
])('orders $ids as $sorted', ({ ids, sorted }) => {
  expect(newestFirst(ids, sources)).toEqual(sorted);
});
