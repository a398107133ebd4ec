import type { Dataset } from '../derive/dataset.ts';
import { changeReasons } from '../vocabulary/changeReasons.ts';
import { conditions } from '../vocabulary/conditions.ts';
import { directions } from '../vocabulary/directions.ts';
import { freshnessDays } from '../vocabulary/freshness.ts';
import { groups } from '../vocabulary/groups.ts';
import { bases, sourceKinds } from '../vocabulary/sourceKinds.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { unknownReasons } from '../vocabulary/unknownReasons.ts';
import { withoutUses, type Edition } from './edition.ts';
import type { CompatFile } from './schema/files.ts';

/** compat.json: the whole compatibility dataset. It is self-describing: its vocabularies come with it. */
export function compatJson({ counts, features, recipes, pitfalls, sources }: Dataset, edition: Edition): CompatFile {
  return {
    $schema: 'compat.schema.json',
    ...edition,
    vocabulary: {
      statuses,
      directions,
      groups,
      conditions,
      bases,
      sourceKinds,
      changeReasons,
      unknownReasons,
      freshnessDays,
    },
    counts,
    features,
    recipes,
    pitfalls,
    sources: sources.map(withoutUses),
  };
}
