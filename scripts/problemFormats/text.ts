import { styleText } from 'node:util';
import { paintProblem, type Paint, type Problem } from '../../src/dataset/problem.ts';

const styles = { rule: 'red', place: 'cyan', label: 'bold' } as const;

/** Every problem in three lines, and how many there are. Empty when there is none. */
export function textReport(problems: readonly Problem[], coloured: boolean): string {
  if (problems.length === 0) return '';
  const paint: Paint = (role, text) => (coloured ? styleText(styles[role], text, { validateStream: false }) : text);
  const files = new Set(problems.map(({ file }) => file)).size;
  return [
    problems.map((problem) => paintProblem(problem, paint)).join('\n\n'),
    '',
    `${count(problems.length, 'problem')} in ${count(files, 'file')}. Nothing was written.`,
    '',
  ].join('\n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
