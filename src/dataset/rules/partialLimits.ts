import { answersOf } from './answers.ts';
import type { Rule } from './rule.ts';

/** DESIGN.md section 5: limits are required when partial. */
export const partialLimits: Rule = {
  id: 'partial-limits',
  rule: 'A "partial" lists its limits.',
  why: '"partly" alone does not tell a reader what to expect.',
  fix: 'add `limits`, each with its sources.',
  example: 'A "partial" without `limits`, though votes do not travel.',
  check({ features }) {
    return answersOf(features)
      .filter(({ answer }) => answer.status === 'partial' && (answer.limits ?? []).length === 0)
      .map(({ file, at }) => ({ file, at, says: 'says "partial", but names no limit.' }));
  },
};
