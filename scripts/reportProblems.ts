import { formatProblem, type Problem } from '../src/dataset/problem.ts';

/** Prints every problem to standard error, then how many there are. Prints nothing when there is none. */
export function reportProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(problems.map(formatProblem).join('\n\n'));
  console.error(`\n${count(problems.length, 'problem')} in ${count(files, 'file')}. Nothing was written.`);
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
