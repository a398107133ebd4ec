import { describe, expect, it } from 'vitest';
import { stanceGridOf } from './stanceGrid.ts';

describe('the grid', () => {
  const cells = [{ word: 'Does not come back at all', strand: 'cut' as const }];

  it('makes rows as tall as their longest words', () => {
    const { rows, height } = stanceGridOf({
      columns: ['One', 'Two', 'Three'],
      rows: [
        { name: 'Home', cells: [...cells, ...cells, ...cells] },
        { name: 'Replies in the conversations you read', cells },
      ],
    });
    const last = rows[0]?.cells[0]?.words.at(-1)?.y ?? Infinity;
    expect(rows[1]?.top).toBeGreaterThan(last);
    expect(height).toBeGreaterThan(rows[1]?.names.at(-1)?.y ?? Infinity);
  });

  it('spreads its columns evenly inside the drawing', () => {
    const { columns, width } = stanceGridOf({ columns: ['One', 'Two', 'Three'], rows: [] });
    const [one = NaN, two = NaN, three = NaN] = columns.map(({ x }) => x);
    expect(Math.abs(two - one - (three - two))).toBeLessThanOrEqual(1);
    expect(three).toBeLessThan(width);
  });
});
