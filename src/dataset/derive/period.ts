import { sayAt, sayDate, sayMoment, saySince } from '../sayDates.ts';
import type { When } from '../schema/dates.ts';
import type { ChangeReason } from '../vocabulary/changeReasons.ts';
import { bases, type Basis } from '../vocabulary/sourceKinds.ts';
import type { Status } from '../vocabulary/statuses.ts';
import type { UnknownBecause } from './whyUnknown.ts';

/** Days, both ends included and written `YYYY-MM-DD`, on which by all we know one thing held, or nothing is known. */
export type Period = KnownPeriod | UnknownPeriod;

interface Days {
  from: string;
  to: string;
  /** Ids of the sources, those that carry the state first. */
  sources: string[];
}

export interface KnownPeriod extends Days {
  status: Exclude<Status, 'unknown'>;
  summary: string;
  /** When the state began and ended, as precise as known; the newest answer has no end. */
  since?: When | undefined;
  until?: When | undefined;
  why?: ChangeReason | undefined;
  /** Publication date of the newest source that carries it: a day, a month or a year. */
  evidenceDate?: string | undefined;
  basis?: Basis | undefined;
  inferred?: true | undefined;
  disputed?: true | undefined;
}

export interface UnknownPeriod extends Days {
  status: 'unknown';
  because: UnknownBecause;
  reason: string;
}

/** The period a day (`YYYY-MM-DD`) lies in; undefined outside all of them. */
export function periodOn<T extends Period>(periods: readonly T[], day: string): T | undefined {
  return periods.find(({ from, to }) => from <= day && day <= to);
}

/** What a period says: the summary of its answer, or why there is none. */
export function periodText(period: Period): string {
  return period.status === 'unknown' ? period.reason : period.summary;
}

/** The dates of its state and how it is known, in a line: "Since June 2024 · until 4 June 2026 · reported". */
export function periodFacts(period: Period): string {
  if (period.status === 'unknown') return '';
  const { since, until, why, evidenceDate, basis, inferred, disputed } = period;
  const facts = [
    since && saySince(since),
    until && (why === 'evidence-ended' ? `last shown by a source ${sayAt(until)}` : `until ${sayMoment(until)}`),
    evidenceDate && `evidence of ${sayDate(evidenceDate)}`,
    basis && bases[basis].name.toLowerCase(),
    inferred && 'inferred',
    disputed && 'disputed',
  ].filter((fact) => typeof fact === 'string');
  const line = facts.join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
