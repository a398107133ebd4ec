import type { Dataset } from '../derive/dataset.ts';
import { eventAreas } from '../schema/event.ts';
import { stanceReadings, stances } from '../schema/server.ts';
import { withoutUses, type Edition } from './edition.ts';
import type { EventsFile, ServersFile, SourcesFile } from './schema/files.ts';

/** sources.json: every source. */
export function sourcesJson({ sources }: Dataset, edition: Edition): SourcesFile {
  return { $schema: 'sources.schema.json', ...edition, sources: sources.map(withoutUses) };
}

/** events.json: every event, oldest first. */
export function eventsJson({ events }: Dataset, edition: Edition): EventsFile {
  return { $schema: 'events.schema.json', ...edition, vocabulary: { areas: eventAreas }, events };
}

/** servers.json: every named server with its decisions. */
export function serversJson({ servers }: Dataset, edition: Edition): ServersFile {
  const vocabulary = { stances, readings: stanceReadings };
  return { $schema: 'servers.schema.json', ...edition, vocabulary, servers };
}
