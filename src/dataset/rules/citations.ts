import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import type { Records } from '../records.ts';

/** A place in a record that names a source. */
export interface SourceReference {
  file: string;
  at: string;
  source: string;
  citation?: Citation;
}

/** Looks sources up by id. */
export function sourcesById(records: Records): Map<string, Source> {
  return new Map(records.sources.map(({ record }) => [record.id, record]));
}

/** The sources behind citations, leaving out ids that do not exist (another rule reports those). */
export function citedSources(citations: readonly Citation[], sources: ReadonlyMap<string, Source>): Source[] {
  return citations.flatMap(({ source }) => sources.get(source) ?? []);
}

/** Citations that carry an answer's status: they support it and do not speak against it. */
export function statusCitations(citations: readonly Citation[]): Citation[] {
  return citations.filter(({ supports, stance }) => supports.includes('status') && stance !== 'contradicts');
}

/** Every place in every record that names a source id. */
export function sourceReferences(records: Records): SourceReference[] {
  const located = [
    records.features,
    records.events,
    records.servers,
    records.software,
    records.clients,
    records.actions,
    records.glossary,
    records.questions,
    records.shares,
    records.flows,
    records.journeys,
    records.timelines,
  ].flat();
  return located.flatMap(({ file, record }) => referencesIn(record, file, [record.id]));
}

/** Every place inside a value, at any depth, that names a source id. */
export function referencesIn(value: unknown, file: string, path: string[]): SourceReference[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => referencesIn(item, file, [...path, String(i + 1)]));
  if (typeof value !== 'object' || value === null) return [];
  if (isCitation(value)) return [{ file, at: path.join(' › '), source: value.source, citation: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner)
      ? inner.map((source: string) => ({ file, at: [...path, key].join(' › '), source }))
      : referencesIn(inner, file, [...path, key]),
  );
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'supports' in value;
}
