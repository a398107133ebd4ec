import { directionIds, type Direction } from '../vocabulary/directions.ts';
import type { DerivedCase, DerivedCell, DerivedFeature } from './features.ts';
import { isTimed } from './freshness.ts';

/** A known answer that will need to be looked at again. */
export interface QueuedAnswer {
  feature: DerivedFeature;
  direction: Direction;
  /** The case that is answered; empty for the answer to the whole question. */
  situation: string;
  answer: DerivedCell | DerivedCase;
}

/** How many queued answers fall due, and turn stale, in one year. */
interface YearOfDue {
  year: string;
  due: number;
  stale: number;
}

/**
 * Known answers and known cases in the order in which they fall due. Those without dated evidence, stale from the
 * start, come first. Of those due on one day "no" and "partly" come before "works": gaps are what platforms close.
 */
export function recheckQueueOf(features: readonly DerivedFeature[]): QueuedAnswer[] {
  return features
    .flatMap((feature) => directionIds.flatMap((direction) => answersOf(feature, direction)))
    .filter(({ answer }) => isTimed(answer.status))
    .toSorted((a, b) => order(dueDay(a), dueDay(b)) || Number(isPositive(a)) - Number(isPositive(b)));
}

/** For each year in which a queued answer falls due or turns stale, how many do; oldest first, undated ones left out. */
export function dueByYear(queue: readonly QueuedAnswer[]): YearOfDue[] {
  const known = queue.flatMap(({ answer: { freshness } }) => freshness ?? []);
  const years = known.flatMap(({ goodUntil, staleFrom }) => [yearOf(goodUntil), yearOf(staleFrom)]);
  return [...new Set(years)].toSorted().map((year) => ({
    year,
    due: known.filter(({ goodUntil }) => yearOf(goodUntil) === year).length,
    stale: known.filter(({ staleFrom }) => yearOf(staleFrom) === year).length,
  }));
}

function answersOf(feature: DerivedFeature, direction: Direction): QueuedAnswer[] {
  const cell = feature.cells[direction];
  if (cell.status === 'not-applicable') return [];
  const cases = (cell.cases ?? []).map((answer) => ({ feature, direction, situation: answer.when, answer }));
  return [{ feature, direction, situation: '', answer: cell }, ...cases];
}

function dueDay({ answer }: QueuedAnswer): string {
  return answer.freshness?.goodUntil ?? '';
}

function isPositive({ answer }: QueuedAnswer): boolean {
  return answer.status === 'works';
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}
