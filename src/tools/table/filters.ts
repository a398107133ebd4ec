/** What the reader asked the table to show. Empty strings mean "any". */
export interface Filters {
  status: string;
  direction: string;
  group: string;
  words: string;
}

const names = ['status', 'direction', 'group', 'words'] as const satisfies (keyof Filters)[];

/** Reads filters from a query string; anything missing is "any". */
export function filtersFrom(query: string): Filters {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? ''])) as unknown as Filters;
}

/** Writes filters as a query string without its question mark; "any" leaves no trace. */
export function queryOf(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const name of names) if (filters[name] !== '') parameters.set(name, filters[name]);
  return parameters.toString();
}

/** Whether a row's text holds every word the reader typed, in any order and case. */
export function holdsWords(text: string, words: string): boolean {
  const held = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}

/** Says how many rows are left, and what to drop when none is. */
export function sayOutcome(shown: number, total: number, filters: Filters): string {
  if (queryOf(filters) === '') return '';
  if (shown > 0) return `${shown} of ${total} features shown.`;
  const narrowest = filters.words !== '' ? 'the words' : filters.group !== '' ? 'the group' : 'the answer';
  return `No feature fits. Try without ${narrowest}.`;
}
