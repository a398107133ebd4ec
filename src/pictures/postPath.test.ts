import { describe, expect, it } from 'vitest';
import type { JourneySide } from '../dataset/schema/journey.ts';
import { journey } from '../dataset/fixtures/records.ts';
import { postPathOf } from './postPath.ts';

function pathOf(...sides: JourneySide[]) {
  const [step] = journey().steps;
  if (step === undefined) throw new Error('no step');
  return postPathOf(journey({ steps: sides.map((side) => ({ ...step, side })) }));
}

describe('the path of a post', () => {
  it('numbers its stops and stands on the bank of each', () => {
    const { stops, width } = pathOf('threads', 'threads', 'crossing', 'fediverse', 'crossing', 'threads');
    expect(stops.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const [first, second, crossing, there, , back] = stops.map(({ x }) => x);
    expect(first).toBe(second);
    expect(crossing).toBe(width / 2);
    expect(there).toBeGreaterThan(width / 2);
    expect(back).toBe(first);
  });

  it('goes down only', () => {
    const ys = pathOf('fediverse', 'crossing', 'threads', 'threads', 'crossing', 'fediverse').stops.map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(new Set(ys).size).toBe(ys.length);
  });

  it('hangs together: each piece begins where the one before ends', () => {
    const { ways } = pathOf(
      'threads',
      'threads',
      'crossing',
      'fediverse',
      'fediverse',
      'crossing',
      'threads',
      'threads',
    );
    expect(ways.map(({ side }) => side)).toEqual(['threads', 'crossing', 'fediverse', 'crossing', 'threads']);
    const points = ways.map(({ path }) => path.match(/[\d.]+/g)?.map(Number) ?? []);
    points.slice(1).forEach(([x, y], index) => {
      const before = points[index] ?? [];
      expect([before.at(-2) ?? NaN, before.at(-1) ?? NaN].includes(y ?? NaN)).toBe(true);
      expect(before).toContain(x);
    });
  });

  it('begins on the side of its first step', () => {
    const { stops } = pathOf('fediverse', 'crossing', 'threads');
    expect(stops[0]?.x).toBeGreaterThan(stops[2]?.x ?? Infinity);
  });
});
