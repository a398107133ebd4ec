import { lastDayOf } from '../dates.ts';
import { isoOf } from '../sayDates.ts';
import type { Earlier } from '../schema/cell.ts';
import type { Citation } from '../schema/citation.ts';
import type { When } from '../schema/dates.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { Status } from '../vocabulary/statuses.ts';
import type { DerivedFeature } from './features.ts';

/** One answer that changed: what it was, what followed, when and why. */
export interface Change {
  /** Permanent: its anchor on /changes/, such as `polls-from-threads-2024-06`. */
  id: string;
  feature: DerivedFeature;
  direction: Direction;
  from: Earlier;
  to: { status: Status; summary: string; since?: When | undefined; evidence: readonly Citation[] };
  when: When;
  why: Earlier['why'];
}

/** Every change of every answer, newest first. */
export function changesOf(features: readonly DerivedFeature[]): Change[] {
  return features
    .flatMap((feature) => directionIds.flatMap((direction) => cellChanges(feature, direction)))
    .toSorted((a, b) => lastDayOf(b.when).localeCompare(lastDayOf(a.when)));
}

/** Changes by the year in which they happened, newest first; an interval counts by its last day. */
export function changesByYear(changes: readonly Change[]): { year: string; changes: Change[] }[] {
  const byYear = Map.groupBy(changes, ({ when }) => lastDayOf(when).slice(0, 'YYYY'.length));
  return [...byYear].map(([year, list]) => ({ year, changes: list }));
}

function cellChanges(feature: DerivedFeature, direction: Direction): Change[] {
  const cell = feature.cells[direction];
  if (cell.status === 'not-applicable') return [];
  const states = cell.earlier ?? [];
  return states.map((from, index) => ({
    id: changeId(`${feature.id}-${direction}`, states, index),
    feature,
    direction,
    from,
    to: states[index + 1] ?? cell,
    when: from.until,
    why: from.why,
  }));
}

/** Earlier states are only ever added at the end, so that the number of a second change of one date stays what it is. */
function changeId(cell: string, states: readonly Earlier[], index: number): string {
  const dates = states.map(({ until }) => isoOf(until));
  const nth = dates.slice(0, index + 1).filter((date) => date === dates[index]).length;
  return `${cell}-${dates[index]}${nth > 1 ? `-${nth}` : ''}`;
}
