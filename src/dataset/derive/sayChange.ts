import { isoOf, sayAt, sayMoment, saySince } from '../sayDates.ts';
import { directions } from '../vocabulary/directions.ts';
import type { ChangeReason } from '../vocabulary/changeReasons.ts';
import { statuses, type Status } from '../vocabulary/statuses.ts';
import type { Change } from './changes.ts';

/** A change in plain text, for pages and feeds alike. */
export interface SaidChange {
  /** "Replies, to Threads: “Does not work” became “Partly”". */
  title: string;
  /** When, what and why in one sentence. */
  sentence: string;
  /** The answer before and after, each with its summary. */
  before: string;
  after: string;
  /** When it happened, as precise as known: `2024-06-25`, `2024-06` or `2024`. */
  date: string;
}

/** Phrases a change; the only place that does. */
export function sayChange(change: Change): SaidChange {
  const { feature, direction, from, to, when, why } = change;
  const way = directions[direction].name.replace(/^./, (letter) => letter.toLowerCase());
  const move =
    from.status === to.status
      ? `${quoted(to.status)} in another form`
      : `${quoted(from.status)} became ${quoted(to.status)}`;
  return {
    title: `${feature.name}, ${way}: ${move}`,
    sentence: sentences[why](change),
    before: `${statuses[from.status].word}: ${from.summary}`,
    after: `${statuses[to.status].word}: ${to.summary}`,
    date: isoOf(when),
  };
}

/** One sentence for each reason. Where evidence ended, the date is that of the last source and not of a change. */
const sentences: Record<ChangeReason, (change: Change) => string> = {
  'platform-changed': (change) => `${opening(change)}, because the platform changed.`,
  'we-were-wrong': (change) => `${opening(change)}, because we were wrong: the answer did not follow from its sources.`,
  'new-evidence': (change) => `${opening(change)}, because new evidence was found.`,
  'definition-changed': (change) => `${opening(change)}, because the question was worded in another way.`,
  'evidence-ended': ({ feature, direction, from, to, when }) =>
    `To the question “${feature.question[direction]}” the last source that shows ${quoted(from.status)} is of ` +
    `${sayMoment(when)}; the answer after it is ${quoted(to.status)}${to.since ? `, ${saySince(to.since)}` : ''}.`,
};

function opening({ feature, direction, from, to, when }: Change): string {
  const day = sayAt(when).replace(/^./, (letter) => letter.toUpperCase());
  const went =
    from.status === to.status
      ? `stayed ${quoted(to.status)}, in another form`
      : `went from ${quoted(from.status)} to ${quoted(to.status)}`;
  return `${day} the answer to “${feature.question[direction]}” ${went}`;
}

function quoted(status: Status): string {
  return `“${statuses[status].word}”`;
}
