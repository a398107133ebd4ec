import type { Source } from '../schema/source.ts';

/** Source ids by date of publication, newest first; undated ones and unknown ids last, in the order given. */
export function newestFirst(ids: readonly string[], sources: ReadonlyMap<string, Source>): string[] {
  const dated = (id: string) => {
    const published = sources.get(id)?.published ?? 'undated';
    return published === 'undated' ? '' : published;
  };
  return ids.toSorted((a, b) => (dated(a) < dated(b) ? 1 : dated(a) > dated(b) ? -1 : 0));
}
