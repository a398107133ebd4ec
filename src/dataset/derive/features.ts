import type { Located } from '../records.ts';
import type { Cell, CellCase, NotApplicable } from '../schema/cell.ts';
import type { Feature } from '../schema/feature.ts';
import type { Source } from '../schema/source.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import { featureIds } from '../vocabulary/featureIds.ts';
import { statusIds, type Status } from '../vocabulary/statuses.ts';
import type { Basis } from '../vocabulary/sourceKinds.ts';
import { basisOf, evidenceDateOf } from './evidence.ts';
import { freshnessOf, type Freshness } from './freshness.ts';

/** What is computed for an answer from its citations; never typed by hand. */
interface Derived {
  basis?: Basis;
  /** Publication date of the newest supporting source: a day, a month or a year. */
  evidenceDate?: string;
  freshness?: Freshness;
  /** True when a cited source speaks against the answer. */
  disputed: boolean;
}

export type DerivedCase = CellCase & Derived;
export type DerivedCell = Omit<Cell, 'cases'> & Derived & { cases?: DerivedCase[] };
export type DerivedFeature = Omit<Feature, 'cells'> & { cells: Record<Direction, DerivedCell | NotApplicable> };

/** How many cells of each direction have each status. */
export type StatusCounts = Record<Direction, Record<Status, number>>;

/** Adds to every answer what follows from its citations, and puts features in table order. */
export function deriveFeatures(
  features: readonly Located<Feature>[],
  sources: ReadonlyMap<string, Source>,
): DerivedFeature[] {
  const order = new Map(featureIds.map((id, index) => [id, index]));
  return features
    .map(({ record }) => ({
      ...record,
      cells: {
        'from-threads': deriveCell(record.cells['from-threads'], sources),
        'to-threads': deriveCell(record.cells['to-threads'], sources),
      },
    }))
    .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Counts cells by direction and status. An unknown counts as unknown, never as anything else. */
export function countStatuses(features: readonly { cells: Record<Direction, { status: Status }> }[]): StatusCounts {
  const countIn = (direction: Direction) =>
    Object.fromEntries(
      statusIds.map((status) => [status, features.filter(({ cells }) => cells[direction].status === status).length]),
    ) as Record<Status, number>;
  return Object.fromEntries(directionIds.map((direction) => [direction, countIn(direction)])) as StatusCounts;
}

function deriveCell(cell: Cell | NotApplicable, sources: ReadonlyMap<string, Source>): DerivedCell | NotApplicable {
  if (cell.status === 'not-applicable') return cell;
  const { cases, ...answer } = cell;
  const derived = { ...answer, ...deriveAnswer(cell, sources) };
  return cases === undefined
    ? derived
    : { ...derived, cases: cases.map((one) => ({ ...one, ...deriveAnswer(one, sources) })) };
}

function deriveAnswer({ status, evidence }: Cell | CellCase, sources: ReadonlyMap<string, Source>): Derived {
  const basis = basisOf(evidence, sources);
  const evidenceDate = evidenceDateOf(evidence, sources);
  const freshness = freshnessOf(status, evidenceDate);
  return {
    ...(basis && { basis }),
    ...(evidenceDate && { evidenceDate }),
    ...(freshness && { freshness }),
    disputed: evidence.some(({ stance }) => stance === 'contradicts'),
  };
}
