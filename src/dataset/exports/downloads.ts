import type { Dataset } from '../derive/dataset.ts';
import { cellsCsv } from './cellsCsv.ts';
import { compatJson } from './compatJson.ts';
import { editionOf, withoutUses } from './edition.ts';
import { featureJson } from './featureJson.ts';
import { historyJson } from './historyJson.ts';
import { eventsJson, serversJson, sourcesJson } from './recordFiles.ts';
import { jsonSchemas } from './schema/jsonSchemas.ts';

/** Every download, all from the one dataset: path below /data/v1/ → content. */
export function downloadsOf(dataset: Dataset): Map<string, string> {
  const edition = editionOf(dataset);
  const sources = new Map(dataset.sources.map((source) => [source.id, withoutUses(source)]));
  return new Map([
    ['compat.json', json(compatJson(dataset, edition))],
    ['cells.csv', cellsCsv(dataset.features)],
    ['sources.json', json(sourcesJson(dataset, edition))],
    ['events.json', json(eventsJson(dataset, edition))],
    // Without line breaks: the table fetches it.
    ['history.json', `${JSON.stringify(historyJson(dataset, edition))}\n`],
    ['servers.json', json(serversJson(dataset, edition))],
    ...dataset.features.map((one) => [`features/${one.id}.json`, json(featureJson(one, sources, edition))] as const),
    ...Object.entries(jsonSchemas).map(([path, schema]) => [path, json(schema)] as const),
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
