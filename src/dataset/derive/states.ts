import type { Cell, NotApplicable } from '../schema/cell.ts';
import type { When } from '../schema/dates.ts';
import type { ChangeReason } from '../vocabulary/changeReasons.ts';
import { certainFrom, certainUntil, type Span } from './certainty.ts';

/** A cell as far as its history goes; what is computed from its sources does not matter here. */
export type Answered = Omit<Cell, 'cases'> | NotApplicable;

/** One state of an answer, earlier or newest, with the days on which it certainly held. */
export interface State extends Pick<Cell, 'status' | 'summary' | 'since' | 'inferred' | 'evidence'> {
  until?: When | undefined;
  why?: ChangeReason | undefined;
  certain?: Span;
}

/** The states of an answer, oldest first. The newest holds from its `since`, or if undated on `readOn`, to `readOn`. */
export function statesOf({ earlier = [], ...cell }: Omit<Cell, 'cases'>, readOn: string): State[] {
  const before = earlier.map((state) => {
    if (state.since === undefined) return state;
    const first = certainFrom(state.since);
    return { ...state, certain: { first, last: certainUntil(state, first) } };
  });
  const since = cell.since && certainFrom(cell.since);
  const first = since !== undefined && since < readOn ? since : readOn;
  return [...before, { ...cell, certain: { first, last: readOn } }];
}

/** Why a state is no answer of its time, in a sentence: a correction ended it, and not the world. Undefined when it is one. */
export function withdrawnBecause({ why }: Pick<State, 'why'>): string | undefined {
  return why && withdrawals[why];
}

const withdrawals: Partial<Record<ChangeReason, string>> = {
  'we-were-wrong': 'The answer once given for this day was wrong, and no other is known.',
  'new-evidence': 'New evidence replaced the answer once given for this day, and does not reach back to it.',
  'definition-changed': 'The question was worded in another way; the answer of that time does not fit this one.',
};
