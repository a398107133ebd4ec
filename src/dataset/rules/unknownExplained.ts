import { answersOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promise 2. */
export const unknownExplained: Rule = {
  id: 'unknown-explained',
  rule: 'An "unknown" says why, and what would settle it; no other answer carries that note.',
  why: 'an unexplained unknown looks like a gap in the work and invites guesses.',
  fix: 'fill `unknown: { because, wouldSettle }`, or remove it from an answer that is known.',
  example: 'A cell says "unknown" and leaves out what would settle it.',
  check({ features }) {
    return answersOf(features)
      .filter(({ answer }) => (answer.status === 'unknown') !== (answer.unknown !== undefined))
      .map(({ file, at, answer }) => ({
        file,
        at,
        says:
          answer.status === 'unknown'
            ? 'says "unknown", but not why, nor what would settle it.'
            : `says "${answer.status}", yet explains why it is unknown.`,
      }));
  },
};
