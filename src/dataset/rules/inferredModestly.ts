import { answersOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md, promise 5: what is ours and not a source's is marked and never certain. */
export const inferredModestly: Rule = {
  id: 'inferred-modestly',
  rule: 'An inferred answer has at most medium confidence, unless it only weighs sources that disagree.',
  why: 'Threads cannot be inspected from outside; reasoning about it can be wrong.',
  fix: 'lower the confidence, or cite a source that states the answer and drop `inferred`.',
  example: 'A "no" of high confidence whose `inferred` reasons that Threads has no such button.',
  check({ features }) {
    return answersOf(features)
      .filter(({ answer }) => answer.inferred !== undefined && answer.confidence === 'high')
      .filter(({ answer }) => !answer.evidence.some(({ stance }) => stance === 'contradicts'))
      .map(({ file, at }) => ({ file, at, says: 'is inferred, yet has high confidence.' }));
  },
};
