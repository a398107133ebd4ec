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

/** Orders problems by file, then record, then rule, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ file, at, rule, says }: Problem) => [file, at, rule, says].join('\u0000');
  return problems.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Prints one problem as three lines of plain text. */
export function formatProblem({ rule, file, at, says, why, fix }: Problem): string {
  return `${rule}  ${file} › ${at}\n  ${says}\n  Why: ${why}   Fix: ${fix}`;
}
