import { freshnessDays, type Age, type TimedStatus } from '../vocabulary/freshness.ts';

const DAY_MS = 86_400_000;

/** Until when an answer is good, and from when it is stale; both `YYYY-MM-DD`. */
export interface Freshness {
  goodUntil: string;
  staleFrom: string;
}

/**
 * Counts from the date of the newest evidence; a month or a year counts from its first day, so that a
 * vague date never makes an answer look fresher. Undefined for unknowns and for undated evidence.
 */
export function freshnessOf(status: string, evidenceDate: string | undefined): Freshness | undefined {
  if (evidenceDate === undefined || !isTimed(status)) return undefined;
  const start = Date.parse(firstDayOf(evidenceDate));
  const { due, stale } = freshnessDays[status];
  return { goodUntil: dayAfter(start, due), staleFrom: dayAfter(start, stale) };
}

/**
 * How old a known answer is on a day, `YYYY-MM-DD`: good to the end of its last good day, then due, then stale.
 * Without freshness its evidence is undated, and it is stale on every day.
 */
export function freshnessOn(freshness: Freshness | undefined, day: string): Age {
  if (freshness === undefined || day >= freshness.staleFrom) return 'stale';
  return day > freshness.goodUntil ? 'due' : 'fresh';
}

/** The day from which the age of evidence counts: of a month or a year its first, `YYYY-MM-DD`. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** Whether an answer of this status grows old. An unknown has nothing to grow old; it waits for evidence. */
export function isTimed(status: string): status is TimedStatus {
  return Object.hasOwn(freshnessDays, status);
}

function dayAfter(start: number, days: number): string {
  return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
}
