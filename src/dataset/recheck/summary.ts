import { sayDate } from '../sayDates.ts';
import { answersAged, type AgedAnswer, type RecheckReport } from './report.ts';

/** Sums a report up: "On 23 November 2026, 3 of 69 known answers are stale, 5 past due and 61 fresh." */
export function saySummary({ asOf, answers, counts }: RecheckReport): string {
  return `On ${sayDate(asOf)}, ${counts.stale} of ${answers.length} known answers are stale, ${counts.due} past due and ${counts.fresh} fresh.`;
}

/** Says which fresh answer falls due next; empty when none is fresh. */
export function sayNext(report: RecheckReport): string {
  const [next] = answersAged(report, 'fresh');
  return next?.goodUntil === undefined
    ? ''
    : `The next to fall due is good until ${sayDate(next.goodUntil)}: ${next.name}.`;
}

/** An answer's dates in words, for a row of a table: evidence, good until, stale from. */
export function sayDatesOf({ evidenceDate, goodUntil, staleFrom }: AgedAnswer): [string, string, string] {
  const said = (date: string | undefined, otherwise: string) => (date === undefined ? otherwise : sayDate(date));
  return [said(evidenceDate, 'undated'), said(goodUntil, 'never'), said(staleFrom, 'the start')];
}
