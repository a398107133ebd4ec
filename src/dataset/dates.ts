import type { When } from './schema/dates.ts';

/** The first day that a date can mean: for "not yet on A, there by B" the day after which it began, if known. */
export function earliestDay(when: When): string {
  if ('presentOn' in when) return when.absentOn ?? when.presentOn;
  const [year = '', month = ''] = when.on.split('-');
  return { year: `${year}-01-01`, month: `${year}-${month}-01`, day: when.on }[when.precision];
}

/** The last day that a date can mean, `YYYY-MM-DD`. */
export function lastDayOf(when: When): string {
  if ('presentOn' in when) return when.presentOn;
  const [year = '', month = ''] = when.on.split('-');
  return { year: `${year}-12-31`, month: lastDayOfMonth(year, month), day: when.on }[when.precision];
}

/** Day 0 of the next month is the last of this one, leap years included. */
function lastDayOfMonth(year: string, month: string): string {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
