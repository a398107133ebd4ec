import { remembered } from '../remembered.ts';
import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import type { Records } from '../records.ts';
import { walk } from './walk.ts';

/** A place in a record that names a source. */
export interface SourceReference {
  file: string;
  at: string;
  source: string;
  citation?: Citation;
}

/** Looks sources up by id. */
export const sourcesById = remembered(
  ({ sources }: Records): ReadonlyMap<string, Source> => new Map(sources.map(({ record }) => [record.id, record])),
);

/** The sources behind citations, leaving out ids that do not exist (another rule reports those). */
export function citedSources<S>(citations: readonly Citation[], sources: ReadonlyMap<string, S>): S[] {
  return citations.flatMap(({ source }) => sources.get(source) ?? []);
}

/** Citations that carry an answer's status: they support it and do not speak against it. */
export function statusCitations(citations: readonly Citation[]): Citation[] {
  return citations.filter(({ supports, stance }) => supports.includes('status') && stance !== 'contradicts');
}

/** Every place in every record that names a source id. */
export const sourceReferences = remembered((records: Records): readonly SourceReference[] => {
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
    records.recipes,
    records.pitfalls,
    records.decisions,
    records.policyTexts,
    records.troubles,
    records.flows,
    records.journeys,
    records.timelines,
  ].flat();
  return located.flatMap(({ file, record }) => referencesIn(record, file, record.id));
});

/** Every place inside a value, at any depth, that names a source id. */
function referencesIn(value: object, file: string, path: string): SourceReference[] {
  const found: SourceReference[] = [];
  walk(value, path, (inner, at, key) => {
    if (isCitation(inner)) found.push({ file, at, source: inner.source, citation: inner });
    else if (key === 'sources' && Array.isArray(inner)) for (const source of inner) found.push({ file, at, source });
    else return true;
    return false;
  });
  return found;
}

/** Every source id that a value names, at any depth, in order and as often as named. */
export function sourceIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIdsIn);
  return typeof value === 'object' && value !== null ? sourceIdsOf(value) : [];
}

/** Pages, sources and downloads ask it of the same records. */
const sourceIdsOf: (record: object) => readonly string[] = remembered((record) =>
  referencesIn(record, '', '').map(({ source }) => source),
);

/** Every list of sources in every record: the evidence of a claim, or the sources of a note or term. */
export function sourceLists(records: Records): { file: string; at: string; ids: string[] }[] {
  const lists: { file: string; at: string; ids: string[] }[] = [];
  for (const { file, at, source, citation } of sourceReferences(records)) {
    const list = citation === undefined ? at : at.slice(0, at.lastIndexOf(' › '));
    const last = lists.at(-1);
    if (last?.file === file && last.at === list) last.ids.push(source);
    else lists.push({ file, at: list, ids: [source] });
  }
  return lists;
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'supports' in value;
}
