import type { SiteReading } from './results.ts';

/** One thing that readers feel, as a number of which less or more is better. */
export interface Figure {
  name: string;
  of: (site: SiteReading) => number;
  better: 'less' | 'more';
  say: (value: number) => string;
}

/** Every reader-facing figure that sites are compared by. */
export const figures = [
  { name: 'first visit, bytes', of: ({ visits }) => visits.first.total, better: 'less', say: whole },
  { name: 'five pages, bytes', of: ({ visits }) => visits.five.total, better: 'less', say: whole },
  { name: 'LCP ÷ bare HTML', of: paintRatio, better: 'less', say: (value) => value.toFixed(2) },
  { name: 'TBT, ms', of: ({ firstViews }) => firstViews.page.blocking, better: 'less', say: whole },
  { name: 'first search, bytes', of: ({ searches }) => searches.bytes, better: 'less', say: whole },
  { name: 'first search, ms', of: ({ searches }) => searches.milliseconds, better: 'less', say: whole },
  { name: 'search MRR', of: ({ searches }) => searches.heldBack.mrr, better: 'more', say: (value) => value.toFixed(3) },
] as const satisfies Figure[];

/** How much later the largest part of a page is painted than in the same page as bare HTML: 1 is the limit. */
export function paintRatio({ firstViews }: Pick<SiteReading, 'firstViews'>): number {
  return firstViews.page.largestPaint / firstViews.bare.largestPaint;
}

/** A number without its fraction, thousands apart: `12,345`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
