import { remembered } from '../remembered.ts';
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
  return located.flatMap(({ file, record }) => referencesIn(record, file, [record.id]));
});

/** Every place inside a value, at any depth, that names a source id. */
export function referencesIn(value: unknown, file: string, path: string[]): SourceReference[] {
  const found: SourceReference[] = [];
  collect(value, file, path.join(' › '), found);
  return found;
}

/** Walks the largest structure there is once: what it finds goes into one list, and a path is a string from the start. */
function collect(value: unknown, file: string, at: string, found: SourceReference[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isCitation(value)) {
    found.push({ file, at, source: value.source, citation: value });
    return;
  }
  const inside = at === '' ? '' : `${at} › `;
  if (Array.isArray(value)) {
    value.forEach((item, index) => collect(item, file, `${inside}${index + 1}`, found));
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const place = `${inside}${key}`;
    if (key === 'sources' && Array.isArray(inner)) {
      found.push(...inner.map((source: string) => ({ file, at: place, source })));
    } else {
      collect(inner, file, place, found);
    }
  }
}

/** Every list of sources in every record: the evidence of a claim, or the sources of a note or term. */
export function sourceLists(records: Records): { file: string; at: string; ids: string[] }[] {
  const lists = new Map<string, { file: string; at: string; ids: string[] }>();
  for (const { file, at, source, citation } of sourceReferences(records)) {
    const list = citation === undefined ? at : at.replace(/ › \d+$/, '');
    const known = lists.get(`${file} ${list}`) ?? { file, at: list, ids: [] };
    known.ids.push(source);
    lists.set(`${file} ${list}`, known);
  }
  return [...lists.values()];
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'supports' in value;
}
