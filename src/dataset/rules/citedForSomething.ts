import type { Citation } from '../schema/citation.ts';
import { answersOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** A citation says what it supports; that must be there. An unknown may cite what was found around its question. */
export const citedForSomething: Rule = {
  id: 'cited-for-something',
  rule: 'A source cited for a "since" or a limit has one to support.',
  why: 'what the source shows got lost, and the reader never learns it.',
  fix: 'write down the date or the limit that the source shows, or cite it for what it does support.',
  example: 'A "works" without limits cites an issue for a limit.',
  check({ features }) {
    return answersOf(features).flatMap(({ file, at, answer: { status, since, limits, evidence } }) =>
      [
        ...(since === undefined && cites(evidence, 'since')
          ? ['cites a source for its beginning, but says no date.']
          : []),
        ...(limits === undefined && status !== 'unknown' && cites(evidence, 'limit')
          ? ['cites a source for a limit, but names none.']
          : []),
      ].map((says) => ({ file, at, says })),
    );
  },
};

function cites(evidence: readonly Citation[], part: Citation['supports'][number]): boolean {
  return evidence.some(({ supports }) => supports.includes(part));
}
