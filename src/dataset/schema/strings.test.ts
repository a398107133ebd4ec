import { describe, expect, it } from 'vitest';
import { wholeContent } from '../mutations/content.ts';
import { collections, type CollectionId } from '../records.ts';

interface Leaf {
  collection: CollectionId;
  path: string;
  value: string;
  /** The record with another string in the place of this one. */
  withText: (text: string) => unknown;
}

/** Every string in the whole content, one of each place: `features cells.to-threads.summary`. */
const leaves = new Map<string, Leaf>();
for (const raw of wholeContent.raw) {
  if (!('value' in raw)) continue;
  for (const leaf of leavesOf(raw.value)) {
    const path = leaf.path.replace(/\.\d+/g, '');
    leaves.set(`${raw.collection} ${path}`, { ...leaf, collection: raw.collection, path });
  }
}

const accepts = ({ collection }: Leaf, record: unknown) => collections[collection].safeParse(record).success;

describe.each([...leaves.values()])('the text at $collection $path', (leaf) => {
  it('is accepted as it is', () => {
    expect(accepts(leaf, leaf.withText(leaf.value))).toBe(true);
  });

  it.each([
    { what: 'of 1 MB', text: 'x'.repeat(1_000_000) },
    { what: 'that reads backwards', text: `${leaf.value.slice(0, -1)}\u202E${leaf.value.slice(-1)}` },
    { what: 'with a character of no width', text: `${leaf.value.slice(0, 3)}\u200B${leaf.value.slice(3)}` },
    { what: 'with a colour for terminals', text: `\u001B[31m${leaf.value}` },
    { what: 'of two lines', text: `${leaf.value.slice(0, 3)}\n${leaf.value.slice(3)}` },
    { what: 'with a space before it', text: ` ${leaf.value}` },
    { what: 'with a space behind it', text: `${leaf.value} ` },
    { what: 'of nothing', text: '' },
  ])('is refused as text $what', ({ text }) => {
    expect(accepts(leaf, leaf.withText(text))).toBe(false);
  });
});

function leavesOf(value: unknown, path = ''): Omit<Leaf, 'collection'>[] {
  if (typeof value === 'string') return [{ path, value, withText: (text) => text }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, `${path}.${key}`).map((leaf) => ({
      ...leaf,
      withText: (text: string) => {
        const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
        return Object.assign(copy, { [key]: leaf.withText(text) });
      },
    })),
  );
}
