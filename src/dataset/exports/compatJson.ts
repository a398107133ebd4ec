import type { Dataset } from '../derive/dataset.ts';
import { conditions } from '../vocabulary/conditions.ts';
import { directions } from '../vocabulary/directions.ts';
import { groups } from '../vocabulary/groups.ts';
import { statuses } from '../vocabulary/statuses.ts';

/** Raised when a field is removed or changes its meaning. */
const SCHEMA_VERSION = '1.0.0';

/** The whole compatibility dataset as published at /data/v1/compat.json, self-describing: vocabularies come with it. */
export function compatJson({ asOf, counts, features, sources }: Dataset) {
  return {
    schemaVersion: SCHEMA_VERSION,
    asOf,
    licence: 'CC0-1.0',
    vocabulary: { statuses, directions, groups, conditions },
    counts,
    features,
    sources: sources.map(({ uses: _uses, ...source }) => source),
  };
}
