import type { HistoryFile } from '../../dataset/exports/schema/files.ts';

/** Whether what was fetched as history.json can be drawn from. */
export function isHistory(value: unknown): value is HistoryFile {
  return typeof value === 'object' && value !== null && isObject(value, 'features') && isObject(value, 'sources');
}

function isObject(value: object, key: string): boolean {
  const inner: unknown = Reflect.get(value, key);
  return typeof inner === 'object' && inner !== null;
}
