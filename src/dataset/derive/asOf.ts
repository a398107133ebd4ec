import { sayDate } from '../sayDates.ts';
import type { Citation } from '../schema/citation.ts';
import type { Status } from '../vocabulary/statuses.ts';
import { covers } from './certainty.ts';
import { statesOf, withdrawnBecause, type Answered, type State } from './states.ts';
import { whyUnknown, type WhyUnknown } from './whyUnknown.ts';

/** What held on a day: an answer, or that none is known. */
export type DayAnswer = Held | NotKnown;

/** An answer that certainly held on the day, with its own evidence; the newest answer has no `until` and `why`. */
interface Held extends Omit<State, 'status' | 'certain'> {
  status: Exclude<Status, 'unknown'>;
}

/** No answer for the day, and what stands in the way of one. Never to be read as "no". */
interface NotKnown extends WhyUnknown {
  status: 'unknown';
  /** Where a source shows that the day was open. */
  evidence: readonly Citation[];
}

/**
 * What held on each day (`YYYY-MM-DD`), by all that is known on `readOn`, the day the evidence was last read. An answer counts
 * only for days on which its dates leave no doubt, and not at all once it was withdrawn (we were wrong, new evidence, another
 * question). On `readOn` the newest answer stands, dated or not. Pure; never turns unknown into no.
 */
export function answersOf(cell: Answered, readOn: string): (day: string) => DayAnswer {
  if (cell.status === 'not-applicable') {
    const outside: DayAnswer = { status: cell.status, summary: cell.reason, evidence: [] };
    return () => outside;
  }
  const states = statesOf(cell, readOn);
  return (day) => answerAmong(states, day, readOn);
}

function answerAmong(states: readonly State[], day: string, readOn: string): DayAnswer {
  if (day > readOn)
    return notKnown({ because: 'after-reading', reason: `Evidence was last read on ${sayDate(readOn)}.` });
  const state = states.findLast((one) => withdrawnBecause(one) === undefined && covers(one.certain, day));
  if (state === undefined) return notKnown(whyUnknown(states, day));
  const { status, summary, since, until, why, inferred, evidence } = state;
  if (status === 'unknown') return notKnown({ because: 'stated', reason: summary }, evidence);
  return { status, summary, since, until, why, inferred, evidence };
}

function notKnown(why: WhyUnknown, evidence: readonly Citation[] = []): NotKnown {
  return { status: 'unknown', ...why, evidence };
}
