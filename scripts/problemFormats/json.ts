import { printableProblem, type Problem } from '../../src/dataset/problem.ts';

/** `{ "problems": [{ rule, file, at, says, why, fix }] }` in the order of the text report; an empty list when all is well. */
export function jsonReport(problems: readonly Problem[]): string {
  return `${JSON.stringify({ problems: problems.map(printableProblem) }, null, 2)}\n`;
}
