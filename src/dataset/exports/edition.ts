import { createHash } from 'node:crypto';
import type { Dataset } from '../derive/dataset.ts';

/** Its first number rises when a field is removed or changes its meaning, the second when one is added. */
const SCHEMA_VERSION = '1.1.0';

/** Enough of a SHA-256 to tell two days' contents apart, in hexadecimal digits. */
const HASH_DIGITS = 8;

/** What every download says of itself. */
export interface Edition {
  schemaVersion: string;
  /** `2026-11-23-0a1b2c3d`: the day and the start of a hash of the published records. */
  dataVersion: string;
  asOf: string;
  licence: 'CC0-1.0';
}

/** The edition of a dataset. It follows from what is published alone: pages of prose do not change it. */
export function editionOf({ asOf, features, recipes, pitfalls, sources, events, servers }: Dataset): Edition {
  const content = JSON.stringify({
    features,
    recipes,
    pitfalls,
    sources: sources.map(withoutUses),
    events,
    servers,
  });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);
  return { schemaVersion: SCHEMA_VERSION, dataVersion: `${asOf}-${hash}`, asOf, licence: 'CC0-1.0' };
}

/** A source without the places of this site that use it. */
export function withoutUses<T extends { uses: unknown }>({ uses: _uses, ...source }: T): Omit<T, 'uses'> {
  return source;
}
