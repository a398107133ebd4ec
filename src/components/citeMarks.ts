import { countOf, countOne } from './counted.ts';

/** The id for the next mark that cites a source on a page: `c3`, then `c3-2`, `c3-3` … */
export function nextMark(page: object, source: number): string {
  return markId(source, countOne(page, `c${source}`));
}

/** The ids of all marks that cite a source on a page that has been rendered, in reading order. */
export function marksOf(page: object, source: number): string[] {
  return Array.from({ length: countOf(page, `c${source}`) }, (_, index) => markId(source, index + 1));
}

function markId(source: number, count: number): string {
  return count === 1 ? `c${source}` : `c${source}-${count}`;
}
