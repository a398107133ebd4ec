import { lastDayOf } from '../dates.ts';
import type { Earlier } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { Status } from '../vocabulary/statuses.ts';
import type { DerivedFeature } from './features.ts';

/** One answer that changed: what it was, what followed, when and why. */
export interface Change {
  feature: DerivedFeature;
  direction: Direction;
  from: Earlier;
  to: { status: Status; summary: string };
  when: When;
  why: Earlier['why'];
}

/** Every change of every answer, newest first. */
export function changesOf(features: readonly DerivedFeature[]): Change[] {
  return features
    .flatMap((feature) => directionIds.flatMap((direction) => cellChanges(feature, direction)))
    .toSorted((a, b) => lastDayOf(b.when).localeCompare(lastDayOf(a.when)));
}

function cellChanges(feature: DerivedFeature, direction: Direction): Change[] {
  const cell = feature.cells[direction];
  if (cell.status === 'not-applicable') return [];
  const states = cell.earlier ?? [];
  return states.map((from, index) => ({
    feature,
    direction,
    from,
    to: states[index + 1] ?? cell,
    when: from.until,
    why: from.why,
  }));
}
