import { daysAfter, earliestDay, lastDayOf } from '../dates.ts';
import type { Earlier } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';

/** Days from the first to the last, both included; none when the last comes before the first. */
export interface Span {
  first: string;
  last: string;
}

/** The first day on which something that began then certainly held: of a month, the day after its end. */
export function certainFrom(since: When): string {
  if ('presentOn' in since) return since.presentOn;
  return since.precision === 'day' ? since.on : daysAfter(lastDayOf(since), 1);
}

/**
 * The last day on which an earlier state certainly held. A change belongs to the day it happens on, so that the state before
 * ends the day before; where evidence ends, its last day counts. "Gone by B" leaves no day certain but the first.
 */
export function certainUntil({ until, why }: Pick<Earlier, 'until' | 'why'>, first: string): string {
  if ('presentOn' in until) return until.absentOn ?? first;
  return until.precision === 'day' && why === 'evidence-ended' ? until.on : daysAfter(earliestDay(until), -1);
}

/** The days of which a date leaves open whether the change had come: a whole month, or those between A and B. */
export function openDays(when: When, first?: string): Span | undefined {
  if ('on' in when) return when.precision === 'day' ? undefined : { first: earliestDay(when), last: lastDayOf(when) };
  const seen = when.absentOn ?? first;
  return seen === undefined ? undefined : { first: daysAfter(seen, 1), last: daysAfter(when.presentOn, -1) };
}

/** Whether a day lies in a span. */
export function covers(span: Span | undefined, day: string): boolean {
  return span !== undefined && span.first <= day && day <= span.last;
}
