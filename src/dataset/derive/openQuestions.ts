import type { Cell } from '../schema/cell.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { DerivedFeature } from './features.ts';

/** Something nobody has shown either way, with what would settle it. */
export interface OpenQuestion {
  feature: DerivedFeature;
  direction: Direction;
  /** The case that is open, where the rest of the answer is known; empty for a whole cell. */
  situation: string;
  unknown: NonNullable<Cell['unknown']>;
}

/** Every unknown answer and every unknown case, in table order. */
export function openQuestionsOf(features: readonly DerivedFeature[]): OpenQuestion[] {
  return features.flatMap((feature) =>
    directionIds.flatMap((direction) => {
      const cell = feature.cells[direction];
      if (cell.status === 'not-applicable') return [];
      return [{ when: '', unknown: cell.unknown }, ...(cell.cases ?? [])].flatMap(({ when, unknown }) =>
        unknown === undefined ? [] : [{ feature, direction, situation: when, unknown }],
      );
    }),
  );
}
