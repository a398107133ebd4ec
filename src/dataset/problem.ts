import { printable } from './printable.ts';

/** One thing wrong in the data, told so that its author can mend it. */
export interface Problem {
  /** Id of the rule that was broken. */
  rule: string;
  /** Path from the project's root. */
  file: string;
  /** The record, and the part of it: `polls › to-threads`. */
  at: string;
  /** What is wrong, as the end of a sentence that starts with the record. */
  says: string;
  why: string;
  fix: string;
}

/** Puts a part of a problem in the colour of its role. */
export type Paint = (role: 'rule' | 'place' | 'label', text: string) => string;

/** Orders problems by file, then record, then rule, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ file, at, rule, says }: Problem) => [file, at, rule, says].join('\u0000');
  return problems.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Prints one problem as three lines of plain text, safe for a terminal whatever the record holds. */
export function formatProblem(problem: Problem): string {
  return paintProblem(problem, (_role, text) => text);
}

/** The same three lines, each part in the colour of its role. */
export function paintProblem(problem: Problem, paint: Paint): string {
  const { rule, file, at, says, why, fix } = printableProblem(problem);
  return [
    `${paint('rule', rule)}  ${paint('place', `${file} › ${at}`)}`,
    `  ${says}`,
    `  ${paint('label', 'Why:')} ${why}   ${paint('label', 'Fix:')} ${fix}`,
  ].join('\n');
}

/** The same problem with nothing in it that could change how it is shown. */
export function printableProblem({ rule, file, at, says, why, fix }: Problem): Problem {
  return {
    rule,
    file: printable(file),
    at: printable(at),
    says: printable(says),
    why,
    fix,
  };
}
