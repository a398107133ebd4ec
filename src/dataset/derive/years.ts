/** The first year at whose end there was something to ask about: Threads opened in July 2023. */
const FIRST_YEAR = 2023;

/** The years that were over when the evidence was last read (`YYYY-MM-DD`), oldest first, each with its last day. */
export function pastYears(readOn: string): { year: string; day: string }[] {
  const newest = Number(readOn.slice(0, 4));
  const years = Array.from({ length: Math.max(0, newest - FIRST_YEAR + 1) }, (_, index) => String(FIRST_YEAR + index));
  return years.map((year) => ({ year, day: `${year}-12-31` })).filter(({ day }) => day <= readOn);
}
