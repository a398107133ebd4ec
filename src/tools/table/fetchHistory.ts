import type { HistoryFile } from '../../dataset/exports/schema/files.ts';

/**
 * Fetches what held when.
 *
 * @param url of history.json on this site
 * @throws Error when it does not come, or is not what it should be
 */
export async function fetchHistory(url: string): Promise<HistoryFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const value: unknown = await response.json();
  if (!isHistory(value)) throw new Error(`${url} is not a history.`);
  return value;
}

function isHistory(value: unknown): value is HistoryFile {
  return typeof value === 'object' && value !== null && isObject(value, 'features') && isObject(value, 'sources');
}

function isObject(value: object, key: string): boolean {
  const inner: unknown = Reflect.get(value, key);
  return typeof inner === 'object' && inner !== null;
}
