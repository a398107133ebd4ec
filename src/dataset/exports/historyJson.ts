import type { Dataset } from '../derive/dataset.ts';
import { FIRST_DAY, historyOf, type History } from '../derive/history.ts';
import { sayPublished } from '../sayDates.ts';

/** Raised when a field is removed or changes its meaning. */
const SCHEMA_VERSION = '1.0.0';

/** What /data/v1/history.json holds: what held on every day, by all that is known on `asOf`. */
export interface HistoryJson {
  schemaVersion: string;
  licence: string;
  /** First and last day of every history, `YYYY-MM-DD`. */
  from: string;
  asOf: string;
  /** By feature id and direction: periods without gap or overlap. */
  features: History;
  /** The sources named in periods, by id: publisher and year. */
  sources: Record<string, string>;
}

/** The history as published; the table fetches it when a reader asks for a day. */
export function historyJson({ asOf, features, sources }: Dataset): HistoryJson {
  const history = historyOf(features, new Map(sources.map((source) => [source.id, source])), asOf);
  const periods = Object.values(history).flatMap((directions) => Object.values(directions).flat());
  const named = new Set(periods.flatMap((period) => period.sources));
  return {
    schemaVersion: SCHEMA_VERSION,
    licence: 'CC0-1.0',
    from: FIRST_DAY,
    asOf,
    features: history,
    sources: Object.fromEntries(
      sources.filter(({ id }) => named.has(id)).map((source) => [source.id, sayPublished(source)]),
    ),
  };
}
