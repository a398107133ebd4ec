import type { DerivedFeature } from '../derive/features.ts';
import { sourceIdsIn } from '../rules/citations.ts';
import type { Source } from '../schema/source.ts';
import type { Edition } from './edition.ts';
import type { FeatureFile } from './schema/files.ts';

/** features/<id>.json: one feature with the sources it cites, in the order it cites them. */
export function featureJson(
  feature: DerivedFeature,
  sources: ReadonlyMap<string, Source>,
  edition: Edition,
): FeatureFile {
  const cited = new Set(sourceIdsIn(feature));
  return {
    $schema: '../feature.schema.json',
    ...edition,
    feature,
    sources: [...cited].flatMap((id) => sources.get(id) ?? []),
  };
}
