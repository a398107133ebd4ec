import type { DerivedFeature } from '../dataset/derive/features.ts';
import { sayMoment, saySince } from '../dataset/sayDates.ts';
import { directionIds, directions } from '../dataset/vocabulary/directions.ts';
import { statuses } from '../dataset/vocabulary/statuses.ts';

/** Says what a feature's answer is and was: "From Threads: works since 4 June 2026; before: does not work, until 4 June 2026." */
export function sayStates({ cells }: DerivedFeature): string {
  return directionIds
    .map((direction) => {
      const cell = cells[direction];
      const answer = `${directions[direction].name}: ${wordOf(cell.status)}`;
      if (cell.status === 'not-applicable') return `${answer}.`;
      const since = cell.since ? ` ${saySince(cell.since)}` : '';
      const before = (cell.earlier ?? []).map(
        ({ status, until }) => `; before: ${wordOf(status)}, until ${sayMoment(until)}`,
      );
      return `${answer}${since}${before.join('')}.`;
    })
    .join(' ');
}

function wordOf(status: keyof typeof statuses): string {
  return statuses[status].word.toLowerCase();
}
