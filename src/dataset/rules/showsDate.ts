import { lastDayOf } from '../dates.ts';
import { isoOf, sayDate } from '../sayDates.ts';
import type { Citation } from '../schema/citation.ts';
import type { When } from '../schema/dates.ts';
import type { Source } from '../schema/source.ts';

/**
 * Whether a citation shows when something began: its source was published then, or its quote or locator names the
 * date, in figures or with the English name of the month. For "there by B" any source published by B shows it.
 */
export function showsDate(when: When, { quote = '', locator = '' }: Citation, source: Source | undefined): boolean {
  const published = source?.published ?? 'undated';
  if (published.startsWith(isoOf(when)) || names(`${quote} ${locator}`, isoOf(when))) return true;
  return 'presentOn' in when && published !== 'undated' && lastDayIn(published) <= when.presentOn;
}

function names(text: string, date: string): boolean {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || text.includes(date)) return text.includes(date);
  const [monthName = ''] = sayDate(`${year}-${month}`).split(' ');
  if (!new RegExp(`\\b${monthName}\\b`).test(text)) return false;
  return day === undefined || new RegExp(`\\b${Number(day)}(st|nd|rd|th)?\\b`).test(text);
}

/** The last day of a day, month or year. */
function lastDayIn(published: string): string {
  const [year = '', month, day] = published.split('-');
  if (day !== undefined) return published;
  return month === undefined
    ? lastDayOf({ on: `${year}-01-01`, precision: 'year' })
    : lastDayOf({ on: `${year}-${month}-01`, precision: 'month' });
}
