import { describe, expect, it } from 'vitest';
import type { Status } from '../dataset/vocabulary/statuses.ts';
import { cell, dataset, feature, notApplicable, unknown } from '../dataset/fixtures/records.ts';
import { bridgeOf } from './bridge.ts';

const answers = {
  works: cell(),
  partial: cell({ status: 'partial' }),
  no: cell({ status: 'no' }),
  unknown: cell({ status: 'unknown', evidence: [], unknown }),
} as const;

function posts(from: keyof typeof answers, to: keyof typeof answers = from) {
  const features = [feature({ id: 'polls', cells: { 'from-threads': answers[from], 'to-threads': answers[to] } })];
  return strandsOf(bridgeOf(dataset({ features }).features));
}

function strandsOf({ lanes }: ReturnType<typeof bridgeOf>) {
  return lanes.find(({ name }) => name === 'Posts')?.strands ?? [];
}

function endsOf(path: string): [number, number] {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return [numbers[0] ?? NaN, numbers.at(-2) ?? NaN];
}

describe('the bridge', () => {
  it.each<Exclude<Status, 'not-applicable'>>(['works', 'partial', 'unknown'])(
    'spans both piers with a strand that is "%s", from the side that acts',
    (status) => {
      const [from, to] = posts(status);
      expect(from?.status).toBe(status);
      expect(endsOf(from?.path ?? '')).toEqual([10, 350]);
      expect(endsOf(to?.path ?? '')).toEqual([350, 10]);
    },
  );

  it('breaks off a strand that does not work before the middle', () => {
    const [from, to] = posts('no').map(({ path }) => endsOf(path)[1]);
    expect(from).toBeLessThan(180);
    expect(to).toBeGreaterThan(180);
  });

  it('draws no strand where the question does not apply', () => {
    const features = [feature({ cells: { 'from-threads': cell(), 'to-threads': notApplicable } })];
    expect(strandsOf(bridgeOf(dataset({ features }).features))).toHaveLength(1);
  });

  it('has a lane for each group, one below the other', () => {
    const { height, lanes } = bridgeOf(dataset({ features: [feature()] }).features);
    expect(lanes).toHaveLength(7);
    const tops = lanes.map(({ label }) => label);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(height).toBeGreaterThan(lanes.at(-1)?.end ?? Infinity);
  });
});
