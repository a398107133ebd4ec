import { isDay } from '../../dataset/dates.ts';

/** What the reader asked the table to show. Empty strings mean "any", and for the day, "the newest". */
export interface Filters {
  status: string;
  direction: string;
  group: string;
  words: string;
  'as-of': string;
}

/** The days, `YYYY-MM-DD`, that the table can go back to, both included. */
export interface Days {
  first: string;
  last: string;
}

const names = ['status', 'direction', 'group', 'words', 'as-of'] as const satisfies (keyof Filters)[];

/** Reads filters from a query string; anything missing is "any", and so is a day that the table cannot go back to. */
export function filtersFrom(query: string, days?: Days): Filters {
  const parameters = new URLSearchParams(query);
  const filters = Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? ''])) as unknown as Filters;
  return { ...filters, 'as-of': dayWithin(filters['as-of'], days) };
}

/** Writes filters as a query string without its question mark; "any" leaves no trace. */
export function queryOf(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const name of names) if (filters[name] !== '') parameters.set(name, filters[name]);
  return parameters.toString();
}

/** The day itself when it is one that the table can go back to, or an empty string. */
export function dayWithin(text: string, days: Days | undefined): string {
  return days && isDay(text) && days.first <= text && text <= days.last ? text : '';
}

/** Whether a row's text holds every word the reader typed, in any order and case. */
export function holdsWords(text: string, words: string): boolean {
  const held = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}
