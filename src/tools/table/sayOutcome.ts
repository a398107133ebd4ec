import { sayDate } from '../../dataset/sayDates.ts';
import { queryOf, type Days, type Filters } from './filters.ts';

/** Says of which day the table is and how many rows are left, and what to drop when none is. */
export function sayOutcome(shown: number, total: number, filters: Filters): string {
  if (queryOf(filters) === '') return '';
  const day = filters['as-of'] === '' ? '' : `As of ${sayDate(filters['as-of'])}: `;
  if (shown > 0) return `${day}${shown} of ${total} features shown.`;
  const narrowest = filters.words !== '' ? 'the words' : filters.group !== '' ? 'the group' : 'the answer';
  return `${day}No feature fits. Try without ${narrowest}.`;
}

/** Says which days can be asked for, to someone who asked for another. */
export function sayRange({ first, last }: Days): string {
  return `The table can go back to the days from ${sayDate(first)} to ${sayDate(last)}.`;
}

/** Says that the history is on its way. */
export function sayFetching(day: string): string {
  return `Fetching what held on ${sayDate(day)} …`;
}

/** Says that the history did not come, what the table shows instead, and another way to it. */
export function sayFailure(day: string): string {
  return `What held on ${sayDate(day)} could not be fetched, so the table shows the newest answers. The pages of past years, linked below, need no fetching.`;
}
