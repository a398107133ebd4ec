import { sayDate } from '../sayDates.ts';

/** The first year at whose end there was something to ask about: Threads opened in July 2023. */
const FIRST_YEAR = 2023;

/** A past year and the page that shows the table as of its last day. */
export interface PastYear {
  year: string;
  /** 31 December, `YYYY-MM-DD`. */
  day: string;
  title: string;
  description: string;
  path: string;
}

/** The years that were over when the evidence was last read (`YYYY-MM-DD`), oldest first. */
export function pastYears(readOn: string): PastYear[] {
  const count = Number(readOn.slice(0, 'YYYY'.length)) - FIRST_YEAR + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => String(FIRST_YEAR + index))
    .map((year) => ({ year, day: `${year}-12-31` }))
    .filter(({ day }) => day <= readOn)
    .map(({ year, day }) => ({
      year,
      day,
      title: `Compatibility table as of ${sayDate(day)}`,
      description: `What worked between Threads and the fediverse on ${sayDate(day)}, in each direction, by all that is known; with dates and sources, or why it is unknown.`,
      path: `/compatibility/${year}/`,
    }));
}
