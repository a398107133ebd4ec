import type { When } from './schema/dates.ts';

const DAY_MS = 86_400_000;

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
  if (when.precision === 'year') return `${year}-12-31`;
  return when.precision === 'month' ? isoDay(Date.UTC(Number(year), Number(month), 0)) : when.on;
}

/** The day so many days after another, `YYYY-MM-DD`; before it when `days` is negative. */
export function daysAfter(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * DAY_MS);
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`: `2023-02-29` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && isoDay(time) === text;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
