import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { DerivedCell, DerivedFeature } from './features.ts';

/** An answer that will need to be looked at again. */
export interface QueuedCell {
  feature: DerivedFeature;
  direction: Direction;
  cell: DerivedCell;
}

/** Known answers in the order in which they fall due; those without dated evidence, stale from the start, come first. */
export function recheckQueueOf(features: readonly DerivedFeature[]): QueuedCell[] {
  return features
    .flatMap((feature) =>
      directionIds.flatMap((direction) => {
        const cell = feature.cells[direction];
        return cell.status === 'not-applicable' || cell.status === 'unknown' ? [] : [{ feature, direction, cell }];
      }),
    )
    .toSorted((a, b) => (dueDay(a) < dueDay(b) ? -1 : dueDay(a) > dueDay(b) ? 1 : 0));
}

function dueDay({ cell }: QueuedCell): string {
  return cell.freshness?.goodUntil ?? '';
}
