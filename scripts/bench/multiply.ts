import type { RawRecord, Records } from '../../src/dataset/records.ts';

/** Fields that hold the id of the record itself, or of a record that is copied with it. */
const idFields = new Set(['id', 'source', 'sources', 'see']);

/**
 * The records, and copies of them until there are `times` as many. Copies have ids, addresses and files of their own and
 * cite copied sources. Not copied: synonyms, of which a word may stand in one group only. A copied feature keeps its id,
 * since the schema has a closed list of them; `withOwnIds` gives it another once the schema has been passed.
 */
export function multiply(raw: readonly RawRecord[], times: number): RawRecord[] {
  const copied = raw.filter((one) => !('collection' in one && one.collection === 'synonyms'));
  const copies = Array.from({ length: times - 1 }, (_, index) => copied.map((one) => copyOf(one, `-x${index + 2}`)));
  return [...raw, ...copies.flat()];
}

/** Names each copied feature after its file, so that no two share an id. */
export function withOwnIds(records: Records): Records {
  const features = records.features.map(({ file, record }) => {
    const id = file.replace(/^.*\/|\.ts$/g, '');
    return { file, record: { ...record, id: id as typeof record.id } };
  });
  return { ...records, features };
}

function copyOf(one: RawRecord, suffix: string): RawRecord {
  const file = one.file.replace(/\.ts$/, `${suffix}.ts`);
  if ('loadError' in one) return { file, loadError: one.loadError };
  const { collection } = one;
  return { collection, file, value: renamed(one.value, suffix, collection) };
}

function renamed(value: unknown, suffix: string, collection: string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, suffix, collection));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, field(key, inner, suffix, collection)]);
  return Object.fromEntries(entries) as object;
}

function field(key: string, value: unknown, suffix: string, collection: string): unknown {
  if (collection === 'features' && key === 'id') return value;
  if (collection === 'features' && key === 'software' && typeof value === 'string') return `${value}${suffix}`;
  if (collection === 'sources' && key === 'url') return `${String(value)}?copy=${suffix}`;
  if (!idFields.has(key)) return renamed(value, suffix, collection);
  return Array.isArray(value) ? value.map((id) => `${String(id)}${suffix}`) : `${String(value)}${suffix}`;
}
