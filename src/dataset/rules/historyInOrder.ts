import { earliestDay, lastDayOf } from '../dates.ts';
import type { Cell } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import { cellsOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** The history of an answer is read from top to bottom, on /changes/ and in every table of the past. */
export const historyInOrder: Rule = {
  id: 'history-in-order',
  rule: 'Earlier states come oldest first; each ends after it began, before the next begins, and before the day of the check.',
  why: 'a history out of order tells of changes that never happened, and the table of a past day shows the wrong answer.',
  fix: 'look the dates up again in the sources, and put the states in order.',
  example: 'An earlier "no" lasted until May 2026, but the "works" that follows it began in March 2026.',
  check({ features }) {
    return cellsOf(features).flatMap(({ file, at, cell }) => faultsOf(cell).map((says) => ({ file, at, says })));
  },
};

function faultsOf({ earlier = [], since, checked }: Cell): string[] {
  return earlier.flatMap((state, index) => {
    const name = `earlier state ${index + 1}`;
    const next: { since?: When | undefined; until?: When } = earlier[index + 1] ?? { since };
    return [
      ...(state.since && isBefore(state.until, state.since) ? [`${name} ends before it begins.`] : []),
      ...(earliestDay(state.until) > checked ? [`${name} ends after the day it was checked.`] : []),
      ...(next.since && isBefore(next.since, state.until)
        ? [`${name} ends after the state that follows it begins.`]
        : []),
      ...(next.until && isBefore(next.until, state.until)
        ? [`${name} ends after the state that follows it ends.`]
        : []),
      ...[state.since, state.until].flatMap((when) =>
        isBackwards(when) ? [`${name} was last seen absent on or after the day it was there.`] : [],
      ),
    ];
  });
}

/** Whether a date lies before another on every reading of the two. */
function isBefore(one: When, other: When): boolean {
  return lastDayOf(one) < earliestDay(other);
}

function isBackwards(when: When | undefined): boolean {
  return when !== undefined && 'presentOn' in when && when.absentOn !== undefined && when.absentOn >= when.presentOn;
}
