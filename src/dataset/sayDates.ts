import type { When } from './schema/dates.ts';
import type { Source } from './schema/source.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Says a day, month or year in words, no more precise than it is written: `2024-06` → "June 2024". */
export function sayDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Says when something happened: "4 June 2026", "June 2026", "by 4 June 2026", "between 1 May 2026 and 4 June 2026". */
export function sayMoment(when: When): string {
  if ('on' in when) return sayDate(isoOf(when));
  if (when.absentOn === undefined) return `by ${sayDate(when.presentOn)}`;
  return `between ${sayDate(when.absentOn)} and ${sayDate(when.presentOn)}`;
}

/** Says the same as part of a sentence: "on 4 June 2026", "in June 2026", "by 4 June 2026", "between … and …". */
export function sayAt(when: When): string {
  if ('presentOn' in when) return sayMoment(when);
  return `${when.precision === 'day' ? 'on' : 'in'} ${sayMoment(when)}`;
}

/** Says since when an answer holds: "since June 2024", "since 4 June 2026 at the latest". */
export function saySince(when: When): string {
  if ('on' in when) return `since ${sayMoment(when)}`;
  if (when.absentOn === undefined) return `since ${sayDate(when.presentOn)} at the latest`;
  return `since some day between ${sayDate(when.absentOn)} and ${sayDate(when.presentOn)}`;
}

/** Names a source by publisher and year, for where room is scarce: "Meta 2024", "Meta undated". */
export function sayPublished({ publisher, published }: Pick<Source, 'publisher' | 'published'>): string {
  return `${publisher} ${published === 'undated' ? published : published.slice(0, 'YYYY'.length)}`;
}

/** The same date for a machine: `2024-06-04`, `2024-06` or `2024`. */
export function isoOf(when: When): string {
  if ('presentOn' in when) return when.presentOn;
  const length = { day: 10, month: 7, year: 4 }[when.precision];
  return when.on.slice(0, length);
}
