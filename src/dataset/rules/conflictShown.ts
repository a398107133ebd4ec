import { answersOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promise 8: conflicts are shown. */
export const conflictShown: Rule = {
  id: 'conflict-shown',
  rule: 'An answer with a source against it has at most medium confidence, unless `inferred` says why one side wins.',
  why: 'a settled tone over a dispute hides the dispute.',
  fix: 'lower the confidence, set "unknown" because "conflicting", or explain in `inferred` why one side wins.',
  example: 'A "works" of high confidence cites a test for it and a statement against it, and has no `inferred`.',
  check({ features }) {
    return answersOf(features)
      .filter(({ answer }) => answer.evidence.some(({ stance }) => stance === 'contradicts'))
      .filter(({ answer }) => answer.confidence === 'high' && answer.inferred === undefined)
      .map(({ file, at }) => ({ file, at, says: 'has a source against it, but high confidence and no explanation.' }));
  },
};
