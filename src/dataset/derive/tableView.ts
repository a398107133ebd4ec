import { directionIds, type Direction } from '../vocabulary/directions.ts';
import { groupIds, type GroupId } from '../vocabulary/groups.ts';
import type { Status } from '../vocabulary/statuses.ts';
import { carriersFirst } from './carriersFirst.ts';
import type { DerivedCell, DerivedFeature } from './features.ts';
import type { History } from './history.ts';
import { periodFacts, periodOn, periodText } from './period.ts';
import type { DerivedSource } from './sourceUses.ts';

/** One cell of the table as it is drawn: what the table says of a feature in one direction. */
export interface TableCell {
  status: Status;
  text: string;
  /** The answer whose dates and basis are shown, or that line itself. */
  facts: DerivedCell | string;
  /** Its sources, those that carry it first. */
  sources: DerivedSource[];
}

interface TableRow {
  feature: DerivedFeature;
  cells: Record<Direction, TableCell>;
}

/** The table, group by group, in table order. */
export type TableView = { group: GroupId; rows: TableRow[] }[];

type SourceMap = ReadonlyMap<string, DerivedSource>;

/** The table of the newest answers. */
export function newestTable(features: readonly DerivedFeature[], sources: SourceMap): TableView {
  return tableOf(features, ({ cells }, direction) => {
    const cell = cells[direction];
    if (cell.status === 'not-applicable') return { status: cell.status, text: cell.reason, facts: '', sources: [] };
    const cited = carriersFirst(cell.evidence, sources);
    return { status: cell.status, text: cell.summary, facts: cell, sources: found(cited, sources) };
  });
}

/**
 * The table as of a day (`YYYY-MM-DD`), by all that is known.
 *
 * @throws RangeError for a day that the history does not reach
 */
export function tableOn(
  day: string,
  features: readonly DerivedFeature[],
  history: History,
  sources: SourceMap,
): TableView {
  return tableOf(features, ({ id }, direction) => {
    const period = periodOn(history[id]?.[direction] ?? [], day);
    if (period === undefined) throw new RangeError(`The history of ${id} does not reach ${day}. Ask for a later day.`);
    return {
      status: period.status,
      text: periodText(period),
      facts: periodFacts(period),
      sources: found(period.sources, sources),
    };
  });
}

function tableOf(
  features: readonly DerivedFeature[],
  cellOf: (feature: DerivedFeature, direction: Direction) => TableCell,
): TableView {
  const rows = features.map((feature) => ({
    feature,
    cells: Object.fromEntries(directionIds.map((direction) => [direction, cellOf(feature, direction)])) as Record<
      Direction,
      TableCell
    >,
  }));
  return groupIds.map((group) => ({ group, rows: rows.filter(({ feature }) => feature.group === group) }));
}

function found(ids: readonly string[], sources: SourceMap): DerivedSource[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}
