import { describe, expect, it } from 'vitest';
import { cell, dataset, feature, notApplicable, unknown } from '../fixtures/records.ts';
import type { Feature } from '../schema/feature.ts';
import { describeFeature } from './describeFeature.ts';

function described(over: Partial<Feature>): string {
  return dataset({ features: [feature(over)] })
    .features.map(describeFeature)
    .join('');
}

describe('the description of a feature', () => {
  it('gives the answer in both directions', () => {
    const open = cell({ status: 'unknown', evidence: [], unknown });
    expect(described({ cells: { 'from-threads': cell(), 'to-threads': open } })).toBe(
      'Polls between Threads and Mastodon. From Threads: works. To Threads: unknown. ' +
        'Dated evidence, limits and sources.',
    );
  });

  it('says so when a direction does not apply', () => {
    expect(described({})).toContain('To Threads: does not apply.');
  });

  it.each([
    { length: 45, start: 'xxx' },
    { length: 46, start: 'From Threads: works.' },
  ])('starts with "$start" when the name has $length characters', ({ length, start }) => {
    const text = described({ name: 'x'.repeat(length) });
    expect(text).toMatch(new RegExp(`^${start}`));
    expect(text.length).toBeLessThanOrEqual(160);
  });

  it('keeps to what search engines show, even with the longest name', () => {
    const name = 'x'.repeat(60);
    const text = described({ name, cells: { 'from-threads': notApplicable, 'to-threads': notApplicable } });
    expect(text).toBe(
      `From Threads: does not apply. To Threads: does not apply. Dated evidence, limits and sources: ${name}.`,
    );
    expect(text.length).toBeLessThanOrEqual(160);
  });
});
