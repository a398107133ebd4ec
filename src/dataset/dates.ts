import type { When } from './schema/dates.ts';

/** The first day that a date can mean: for "not yet on A, there by B" the day after which it began, if known. */
export function earliestDay(when: When): string {
  return 'on' in when ? when.on : (when.absentOn ?? when.presentOn);
}

/** The last day that a date can mean, `YYYY-MM-DD`. */
export function lastDayOf(when: When): string {
  if ('presentOn' in when) return when.presentOn;
  const [year = '', month = ''] = when.on.split('-');
  if (when.precision === 'year') return `${year}-12-31`;
  return when.precision === 'month' ? `${year}-${month}-31` : when.on;
}
