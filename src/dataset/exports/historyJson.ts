import type { Dataset } from '../derive/dataset.ts';
import { FIRST_DAY, historyOf } from '../derive/history.ts';
import { sayPublished } from '../sayDates.ts';
import type { Edition } from './edition.ts';
import type { HistoryFile } from './schema/files.ts';

/** history.json: what held on every day, by all that is known on `asOf`; the table fetches it when a reader asks for a day. */
export function historyJson({ asOf, features, sources }: Dataset, edition: Edition): HistoryFile {
  const history = historyOf(features, new Map(sources.map((source) => [source.id, source])), asOf);
  const periods = Object.values(history).flatMap((directions) => Object.values(directions).flat());
  const named = new Set(periods.flatMap((period) => period.sources));
  return {
    $schema: 'history.schema.json',
    ...edition,
    from: FIRST_DAY,
    features: history,
    sources: Object.fromEntries(
      sources.filter(({ id }) => named.has(id)).map((source) => [source.id, sayPublished(source)]),
    ),
  };
}
