import type { Cell, CellCase } from '../schema/cell.ts';
import type { Feature } from '../schema/feature.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { Located } from '../records.ts';

/** Every cell that answers its question, with where it stands. Directions that do not apply are left out. */
export function cellsOf(features: readonly Located<Feature>[]): LocatedCell[] {
  return features.flatMap(({ file, record }) =>
    directionIds.flatMap((direction) => {
      const cell = record.cells[direction];
      if (cell.status === 'not-applicable') return [];
      return [{ file, feature: record, direction, cell, at: `${record.id} › ${direction}` }];
    }),
  );
}

/** Every answer given: each cell's own, and each of its cases'. */
export function answersOf(features: readonly Located<Feature>[]): LocatedAnswer[] {
  return cellsOf(features).flatMap(({ file, cell, at }) => [
    { file, at, answer: cell, checked: cell.checked },
    ...(cell.cases ?? []).map((answer, index) => ({
      file,
      at: `${at} › case ${index + 1}`,
      answer,
      checked: cell.checked,
    })),
  ]);
}

export interface LocatedCell {
  file: string;
  at: string;
  feature: Feature;
  direction: Direction;
  cell: Cell;
}

export interface LocatedAnswer {
  file: string;
  at: string;
  answer: Cell | CellCase;
  /** The day the evidence of its cell was last read. */
  checked: string;
}
