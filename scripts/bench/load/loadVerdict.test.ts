import { describe, expect, it } from 'vitest';
import { loadTable, loadVerdict, type Compared, type Served } from './loadVerdict.ts';

const served = (requests: number, changes: Partial<Served> = {}): Served => ({
  requests,
  errors: 0,
  rate: requests / 2,
  busy: 2,
  ...changes,
});
const compared = (page: Served, bare: Served): Compared => ({
  path: '/privacy/',
  bytes: 9876,
  connections: 100,
  page,
  bare,
});

describe('the verdict on load', () => {
  it.each([
    { what: 'as fast', rows: [compared(served(1000), served(1000))], kept: true, share: '1.00' },
    { what: 'just fast enough', rows: [compared(served(900), served(1000))], kept: true, share: '0.90' },
    { what: 'too slow', rows: [compared(served(890), served(1000))], kept: false, share: '0.89' },
    {
      what: 'too slow once',
      rows: [compared(served(1000), served(1000)), compared(served(500), served(1000))],
      kept: false,
      share: '0.50',
    },
    {
      what: 'held up by other programs',
      rows: [compared(served(500, { busy: 1 }), served(1000))],
      kept: true,
      share: '1.00',
    },
    { what: 'never served', rows: [compared(served(0, { busy: 0 }), served(1000))], kept: false, share: '0.00' },
  ])('of a page that is $what: kept is $kept', ({ rows, kept, share }) => {
    const { lines, kept: found } = loadVerdict(rows);
    expect(found).toBe(kept);
    expect(lines[1]).toContain(`served ${share} times as fast`);
  });

  it('is not kept with a single error', () => {
    const { lines, kept } = loadVerdict([compared(served(1000, { errors: 1 }), served(1000))]);
    expect([lines[0], kept]).toEqual(['1 errors in 1000 requests (allowed: 0).', false]);
  });

  it('is not kept when nothing was measured', () => {
    expect(loadVerdict([])).toEqual({ lines: ['Nothing was measured.'], kept: false });
  });
});

it('the table has a row for each page and load', () => {
  expect(loadTable([compared(served(1000), served(900, { errors: 3 }))]).split('\n')[2]).toBe(
    '| /privacy/ | 9876 | 100 | 500 | 450 | 500 | 450 | 1.11 | 0 |',
  );
});
