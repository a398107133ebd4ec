import type { Dataset } from '../derive/dataset.ts';
import { cellsCsv } from './cellsCsv.ts';
import { compatJson } from './compatJson.ts';
import { editionOf, withoutUses } from './edition.ts';
import { featureJson } from './featureJson.ts';
import { historyJson } from './historyJson.ts';
import { jsonFile } from './jsonFile.ts';
import { eventsJson, serversJson, sourcesJson } from './recordFiles.ts';
import { jsonSchemas } from './schema/jsonSchemas.ts';

/** Every download, all from the one dataset: path below /data/v1/ → content. */
export function downloadsOf(dataset: Dataset): Map<string, string> {
  const edition = editionOf(dataset);
  const sources = new Map(dataset.sources.map((source) => [source.id, withoutUses(source)]));
  return new Map([
    ['compat.json', jsonFile(compatJson(dataset, edition))],
    ['cells.csv', cellsCsv(dataset.features)],
    ['sources.json', jsonFile(sourcesJson(dataset, edition))],
    ['events.json', jsonFile(eventsJson(dataset, edition))],
    ['history.json', jsonFile(historyJson(dataset, edition))],
    ['servers.json', jsonFile(serversJson(dataset, edition))],
    ...dataset.features.map(
      (one) => [`features/${one.id}.json`, jsonFile(featureJson(one, sources, edition))] as const,
    ),
    ...Object.entries(jsonSchemas).map(([path, schema]) => [path, schemaText(schema)] as const),
  ]);
}

/** A schema is read by people: each field stands on a line of its own. */
function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
