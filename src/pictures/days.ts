const DAY = 86_400_000;

/** Days since 1 January 1970 for a date as precise as it is known; a month or a year counts from its first day. */
export function dayNumber(date: string): number {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The same, counted to the last day that such a date can mean: a month or a year to its end. */
export function lastDayNumber(date: string): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (day !== undefined) return dayNumber(date);
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0) / DAY;
}
