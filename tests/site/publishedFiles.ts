import { globSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { SITE } from './builtSite.ts';

const FOLDER = `${SITE}/data/v1`;

/** Every published file, as a path below /data/v1/. */
export const publishedFiles = globSync('**/*.*', { cwd: FOLDER }).toSorted();

/** Those that hold records as JSON. */
export const jsonFiles = publishedFiles.filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json'));

/** A published JSON file. Throws when the build did not write it. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(`${FOLDER}/${path}`, 'utf8')) as T;
}

/** The rows of cells.csv as a reader gets them, the guard against formulas taken off. */
export function readCells(): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(readFileSync(`${FOLDER}/cells.csv`), { columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text.replace(/^'(?=[=+\-@])/, '')])),
  );
}

/** The text of a feed or another file at the root of the built site. */
export function readRoot(path: string): string {
  return readFileSync(`${SITE}/${path}`, 'utf8');
}
