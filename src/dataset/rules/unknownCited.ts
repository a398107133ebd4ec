import type { CellCase } from '../schema/cell.ts';
import { answersOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promise 8: a conflict is shown with both sources. Old evidence is shown too. */
export const unknownCited: Rule = {
  id: 'unknown-cited',
  rule: 'An "unknown" because sources conflict cites both sides; one because they are outdated cites them.',
  why: 'a reader cannot weigh sources that are only spoken of.',
  fix: 'cite them, with `stance: contradicts` on the side that speaks against; or give another reason.',
  example: 'An "unknown" because of "conflicting" sources that cites one source.',
  check({ features }) {
    return answersOf(features).flatMap(({ file, at, answer }) => missing(answer).map((says) => ({ file, at, says })));
  },
};

function missing({ unknown, evidence }: Pick<CellCase, 'unknown' | 'evidence'>): string[] {
  const against = evidence.filter(({ stance }) => stance === 'contradicts').length;
  if (unknown?.because === 'conflicting' && (against === 0 || against === evidence.length)) {
    return ['says that sources conflict, but does not cite both sides.'];
  }
  return unknown?.because === 'outdated' && evidence.length === 0
    ? ['says that its evidence is outdated, but cites none.']
    : [];
}
