import { describe, expect, it } from 'vitest';
import { records, share } from '../fixtures/records.ts';
import { sharesAddUp } from './sharesAddUp.ts';

describe('shares-add-up', () => {
  it.each([
    {},
    { percent: 41 },
    { count: 43 },
    { count: 43, total: 1597 },
    { count: 43, total: 1597, percent: 2.69 },
    { count: 43, total: 1597, percent: 3 },
    { count: 1, total: 8, percent: 12.5 },
    { count: 1, total: 8, percent: 13 },
    { count: 10000, total: 275000000, percent: 0.0036 },
    { count: 0, total: 5, percent: 0 },
    { count: 5, total: 5, percent: 100 },
  ])('passes $count of $total as $percent per cent', (figures) => {
    expect(sharesAddUp.check(records({ shares: [share(figures)] }))).toEqual([]);
  });

  it.each([
    { figures: { count: 6, total: 5 }, says: 'counts 6 out of 5.' },
    {
      figures: { count: 43, total: 1597, percent: 26.9 },
      says: 'says 26.9 per cent, but 43 out of 1597 is 2.69.',
    },
    {
      figures: { count: 43, total: 1597, percent: 2.6 },
      says: 'says 2.6 per cent, but 43 out of 1597 is 2.69.',
    },
  ])('finds a share that $says', ({ figures, says }) => {
    expect(sharesAddUp.check(records({ shares: [share(figures)] }))).toEqual([
      { file: 'content/data/shares/servers-that-limit.ts', at: 'servers-that-limit', says },
    ]);
  });
});
