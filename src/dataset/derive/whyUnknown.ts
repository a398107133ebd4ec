import { earliestDay, lastDayOf } from '../dates.ts';
import { sayAt, sayDate, sayMoment } from '../sayDates.ts';
import type { When } from '../schema/dates.ts';
import { covers, openDays } from './certainty.ts';
import { withdrawnBecause, type State } from './states.ts';

/** Why a day has no answer: as a word for programs, and as a sentence. */
export interface WhyUnknown {
  because: UnknownBecause;
  reason: string;
}

/** `stated`: a source shows that it was open on that day; the others are gaps between what sources show. */
export const dayReasons = [
  'stated',
  'within-interval',
  'withdrawn',
  'not-yet',
  'evidence-ended',
  'answer-ended',
  'before-evidence',
  'undated',
  'no-source',
  'after-reading',
] as const;

export type UnknownBecause = (typeof dayReasons)[number];

/** Why none of the states, oldest first, certainly held on the day: the first of the reasons that fits. */
export function whyUnknown(states: readonly State[], day: string): WhyUnknown {
  for (const find of finders) {
    const found = find(states, day);
    if (found) return found;
  }
  return states.at(-1)?.status === 'unknown'
    ? { because: 'no-source', reason: 'No source covers this day.' }
    : { because: 'undated', reason: 'No source dates when the answer began.' };
}

type Finder = (states: readonly State[], day: string) => WhyUnknown | undefined;

/** Inside a month, or between "not yet" and "there by then". */
const withinInterval: Finder = (states, day) => {
  for (const { since, until, why, certain } of standing(states).toReversed()) {
    if (until && covers(openDays(until, certain?.first), day)) {
      return why === 'evidence-ended' ? evidenceEnded(until) : changeWithin(until);
    }
    if (since && covers(openDays(since), day)) return changeWithin(since);
  }
  return undefined;
};

const withdrawn: Finder = (states, day) => {
  const state = states.findLast((one) => withdrawnBecause(one) !== undefined && covers(one.certain, day));
  const reason = state && withdrawnBecause(state);
  return reason === undefined ? undefined : { because: 'withdrawn', reason };
};

/** The day of "not yet on A": absence was seen on that day alone, and what held instead is not written down. */
const notYet: Finder = (states, day) =>
  standing(states).some(({ since }) => since && 'absentOn' in since && since.absentOn === day)
    ? { because: 'not-yet', reason: `Not yet so on ${sayDate(day)}; what held instead was not recorded.` }
    : undefined;

const afterEnd: Finder = (states, day) => {
  const state = standing(states).findLast(({ until }) => until && lastDayOf(until) <= day);
  if (state?.until === undefined) return undefined;
  if (state.why === 'evidence-ended') return evidenceEnded(state.until);
  return {
    because: 'answer-ended',
    reason: `The answer before ended ${sayAt(state.until)}; none is known for this day.`,
  };
};

const beforeEvidence: Finder = (states, day) => {
  const when = standing(states).find(({ since }) => since)?.since;
  if (when === undefined || day >= earliestDay(when)) return undefined;
  const first = 'on' in when ? sayMoment(when) : sayDate(earliestDay(when));
  return { because: 'before-evidence', reason: `Before the first dated evidence, which is of ${first}.` };
};

const finders = [withinInterval, withdrawn, notYet, afterEnd, beforeEvidence] as const;

function changeWithin(when: When): WhyUnknown {
  return { because: 'within-interval', reason: `The change came ${sayAt(when)}; on which day is not known.` };
}

function evidenceEnded(when: When): WhyUnknown {
  const reason = `The last source that shows the answer before is of ${sayMoment(when)}; none covers this day.`;
  return { because: 'evidence-ended', reason };
}

function standing(states: readonly State[]): State[] {
  return states.filter((state) => withdrawnBecause(state) === undefined);
}
