import { daysAfter, earliestDay, lastDayOf } from '../dates.ts';
import type { Source } from '../schema/source.ts';
import { directionIds, type Direction } from '../vocabulary/directions.ts';
import { carriersFirst } from './carriersFirst.ts';
import { answersOf, type DayAnswer } from './asOf.ts';
import { basisOf, evidenceDateOf } from './evidence.ts';
import type { DerivedFeature } from './features.ts';
import type { Period } from './period.ts';
import type { Answered } from './states.ts';

/** The day Threads opened: the first day for which the guide is asked. */
export const FIRST_DAY = '2023-07-05';

/** What held when, for every feature and direction: periods without gap or overlap from the first day to the last reading. */
export type History = Record<string, Record<Direction, Period[]>>;

/**
 * The whole history, by feature id.
 *
 * @param readOn the day the evidence was last read, `YYYY-MM-DD`
 */
export function historyOf(
  features: readonly DerivedFeature[],
  sources: ReadonlyMap<string, Source>,
  readOn: string,
): History {
  const periodsIn = (feature: DerivedFeature, direction: Direction) =>
    periodsOf(feature.cells[direction], readOn).map(({ from, to, answer }) => drawn(from, to, answer, sources));
  return Object.fromEntries(
    features.map((feature) => [
      feature.id,
      Object.fromEntries(directionIds.map((direction) => [direction, periodsIn(feature, direction)])) as Record<
        Direction,
        Period[]
      >,
    ]),
  );
}

interface Stretch {
  from: string;
  to: string;
  answer: DayAnswer;
  /** The answer as text, by which two days are compared. */
  written: string;
}

/** Asks for the answer of each day on which it may change, and joins days that have the same. */
function periodsOf(cell: Answered, readOn: string): Stretch[] {
  const days = turningDays(cell, readOn);
  const answerOn = answersOf(cell, readOn);
  return days.reduce<Stretch[]>((stretches, from, index) => {
    const next = days[index + 1];
    const to = next === undefined ? readOn : daysAfter(next, -1);
    const answer = answerOn(from);
    const written = JSON.stringify(answer);
    const last = stretches.at(-1);
    if (last?.written === written) last.to = to;
    else stretches.push({ from, to, answer, written });
    return stretches;
  }, []);
}

/** Every day at or just after the edges of a date the cell names; `asOf` changes on no other day. */
function turningDays(cell: Answered, readOn: string): string[] {
  const states = cell.status === 'not-applicable' ? [] : [{ since: cell.since }, ...(cell.earlier ?? [])];
  const edges = states
    .flatMap((state) => [state.since, 'until' in state ? state.until : undefined])
    .flatMap((when) => (when ? [earliestDay(when), lastDayOf(when)] : []))
    .flatMap((day) => [day, daysAfter(day, 1), daysAfter(day, 2)]);
  return [...new Set([FIRST_DAY, ...edges, readOn])].filter((day) => FIRST_DAY <= day && day <= readOn).toSorted();
}

function drawn(from: string, to: string, answer: DayAnswer, sources: ReadonlyMap<string, Source>): Period {
  const cited = carriersFirst(answer.evidence, sources);
  if (answer.status === 'unknown') {
    return { from, to, status: 'unknown', because: answer.because, reason: answer.reason, sources: cited };
  }
  const { status, summary, since, until, why, inferred, evidence } = answer;
  const basis = basisOf(evidence, sources);
  const evidenceDate = evidenceDateOf(evidence, sources);
  return {
    ...{ from, to, status, summary },
    ...(since && { since }),
    ...(until && { until }),
    ...(why && { why }),
    ...(evidenceDate && { evidenceDate }),
    ...(basis && { basis }),
    ...(inferred !== undefined && { inferred: true }),
    ...(evidence.some(({ stance }) => stance === 'contradicts') && { disputed: true }),
    sources: cited,
  };
}
