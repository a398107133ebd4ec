import { createHash } from 'node:crypto';
import type { Dataset } from '../derive/dataset.ts';
import type { DerivedSource } from '../derive/sourceUses.ts';
import { remembered } from '../remembered.ts';
import type { Source } from '../schema/source.ts';
import { recordLine } from './jsonFile.ts';

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
  const hash = createHash('sha256');
  for (const records of [features, recipes, pitfalls, sources.map(withoutUses), events, servers]) {
    for (const record of records) hash.update(`${recordLine(record)}\n`);
    hash.update('\n');
  }
  const digits = hash.digest('hex').slice(0, HASH_DIGITS);
  return { schemaVersion: SCHEMA_VERSION, dataVersion: `${asOf}-${digits}`, asOf, licence: 'CC0-1.0' };
}

/** A source without the places of this site that use it. */
export const withoutUses: (source: DerivedSource) => Source = remembered(({ uses: _uses, ...source }) => source);
