/** How often each thing has been drawn on a page so far, by the page's locals: pages are rendered beside each other. */
const counted = new WeakMap<object, Map<string, number>>();

/** Counts one more of a thing on the page being rendered, and returns how many there are. */
export function countOne(page: object, thing: string): number {
  const counts = counted.get(page) ?? new Map<string, number>();
  counted.set(page, counts);
  const count = countOf(page, thing) + 1;
  counts.set(thing, count);
  return count;
}

/** How many of a thing the page has so far. */
export function countOf(page: object, thing: string): number {
  return counted.get(page)?.get(thing) ?? 0;
}
