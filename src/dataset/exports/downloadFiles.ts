import type { jsonSchemas } from './schema/jsonSchemas.ts';

/** Where downloads stand, from the site's root. The number is the first one of the schema version. */
export const DOWNLOADS = '/data/v1/';

/** What each download holds, by its path below that folder. `<id>` stands for the id of a feature. */
export const downloadFiles = {
  'compat.json': {
    holds: 'everything about features: answers, cases, earlier answers, sources, and the words used',
    type: 'application/json',
    schema: 'compat.schema.json',
  },
  'cells.csv': {
    holds: 'a row for each answer and for each case under it',
    type: 'text/csv',
  },
  'features/<id>.json': {
    holds: 'one feature with the sources it cites',
    type: 'application/json',
    schema: 'feature.schema.json',
  },
  'sources.json': {
    holds: 'every source',
    type: 'application/json',
    schema: 'sources.schema.json',
  },
  'events.json': {
    holds: 'what happened, with dates and sources',
    type: 'application/json',
    schema: 'events.schema.json',
  },
  'history.json': {
    holds: 'what held on each day since July 2023, by all that is known',
    type: 'application/json',
    schema: 'history.schema.json',
  },
  'servers.json': {
    holds: 'what named servers decided about Threads',
    type: 'application/json',
    schema: 'servers.schema.json',
  },
} as const satisfies Record<string, DownloadFile>;

/** One kind of download. The CSV has no schema: its columns are listed on the page. */
export interface DownloadFile {
  holds: string;
  /** Media type. */
  type: string;
  schema?: keyof typeof jsonSchemas;
}
