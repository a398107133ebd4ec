import { describe, expect, it } from 'vitest';
import { share } from '../dataset/fixtures/records.ts';
import { percentOf, sayPercent, sharePanelsOf } from './shareBars.ts';

const limit = share({ id: 'limit', counted: 'Servers that limit', percent: 2.69, count: 43, total: 1597 });
const suspend = share({ id: 'suspend', counted: 'Servers that suspend', percent: 36.51, count: 583, total: 1597 });

describe('the panels', () => {
  it('hold together only what has the same total, counter and date', () => {
    const others = [
      share({ id: 'total', percent: 5, total: 11611 }),
      share({ id: 'by', percent: 5, total: 1597, by: 'Another survey' }),
      share({ id: 'date', percent: 5, total: 1597, asOf: 'undated' }),
      share({ id: 'of', percent: 5, total: 1597, outOf: 'Servers that answered' }),
    ];
    expect(sharePanelsOf([limit, ...others, suspend]).map(({ id, bars }) => [id, bars.length])).toEqual([
      ['limit', 2],
      ['total', 1],
      ['by', 1],
      ['date', 1],
      ['of', 1],
    ]);
  });

  it('write out what the whole is', () => {
    const [known, open] = sharePanelsOf([limit, share({ id: 'open', percent: 41, outOf: 'servers the tracker knew' })]);
    expect(known?.of).toBe('Out of 1,597: Servers that were asked');
    expect(open?.of).toBe('Out of servers the tracker knew');
  });

  it('leave out what has no total', () => {
    expect(sharePanelsOf([share({ count: 25000 }), share({ id: 'none' })])).toEqual([]);
  });

  it('fill each bar by its own share, and write the count beside it', () => {
    const [panel] = sharePanelsOf([suspend, limit]);
    expect(panel?.bars.map(({ figure }) => figure)).toEqual(['36.5 % · 583', '2.7 % · 43']);
    for (const [index, percent] of [36.51, 2.69].entries()) {
      const bar = panel?.bars[index];
      expect((bar?.filled ?? NaN) / (bar?.whole ?? NaN)).toBeCloseTo(percent / 100, 2);
    }
  });

  it('show a trace of the smallest share, and never more than the whole', () => {
    const [panel] = sharePanelsOf([
      share({ id: 'tiny', percent: 0.0036, total: 275000000 }),
      share({ id: 'odd', count: 300, total: 275000000, percent: 100 }),
    ]);
    expect(panel?.bars[0]?.filled).toBeGreaterThan(0);
    expect(panel?.bars[1]?.filled).toBe(panel?.bars[1]?.whole);
  });
});

it.each([
  { over: { percent: 36.51, count: 1, total: 100 }, percent: 36.51 },
  { over: { count: 1100000, total: 13000000 }, percent: 8.461538 },
  { over: { count: 7 }, percent: undefined },
  { over: { total: 7 }, percent: undefined },
])('the percentage of $over is $percent', ({ over, percent }) => {
  const found = percentOf(share(over));
  if (percent === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(percent, 5);
});

it.each([
  { percent: 36.51, said: '36.5 %' },
  { percent: 41, said: '41 %' },
  { percent: 0.37, said: '0.37 %' },
  { percent: 0.0036, said: '0.0036 %' },
  { percent: 0, said: '0 %' },
  { percent: 100, said: '100 %' },
])('$percent is written "$said"', ({ percent, said }) => {
  expect(sayPercent(percent)).toBe(said);
});
