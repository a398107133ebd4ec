import { answersOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promise 8: conflicts are shown. */
export const conflictShown: Rule = {
  id: 'conflict-shown',
  rule: 'An answer with a source against it is not given with high confidence, unless newer evidence settles it.',
  why: 'a settled tone over a dispute hides the dispute.',
  fix: 'lower the confidence, set "unknown" because "conflicting", or explain in `inferred` why one side wins.',
  check({ features }) {
    return answersOf(features)
      .filter(({ answer }) => answer.evidence.some(({ stance }) => stance === 'contradicts'))
      .filter(({ answer }) => answer.confidence === 'high' && answer.inferred === undefined)
      .map(({ file, at }) => ({ file, at, says: 'has a source against it, but high confidence and no explanation.' }));
  },
};
