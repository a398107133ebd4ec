/** How often each source has been cited on a page so far, by the page's locals. Pages render one after the other. */
const counted = new WeakMap<object, Map<number, number>>();

/** The id for the next mark that cites a source on a page: `c3`, then `c3-2`, `c3-3` … */
export function nextMark(page: object, source: number): string {
  const counts = counted.get(page) ?? new Map<number, number>();
  counted.set(page, counts);
  const count = (counts.get(source) ?? 0) + 1;
  counts.set(source, count);
  return markId(source, count);
}

/** The ids of all marks that cite a source on a page that has been rendered, in reading order. */
export function marksOf(page: object, source: number): string[] {
  const count = counted.get(page)?.get(source) ?? 0;
  return Array.from({ length: count }, (_, index) => markId(source, index + 1));
}

function markId(source: number, count: number): string {
  return count === 1 ? `c${source}` : `c${source}-${count}`;
}
