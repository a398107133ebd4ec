import { printableProblem, type Problem } from '../../src/dataset/problem.ts';

/**
 * Every problem as a GitHub Actions annotation, one a line. Empty when there is none.
 * Escaped as GitHub's own toolkit does it (actions/toolkit, packages/core/src/command.ts).
 */
export function githubReport(problems: readonly Problem[]): string {
  return problems.map((problem) => `${annotation(printableProblem(problem))}\n`).join('');
}

function annotation({ rule, file, at, says, why, fix }: Problem): string {
  const properties = Object.entries({ file, ...lineOf(at), title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',');
  return `::error ${properties}::${escapeData(`${at}: ${says}\nWhy: ${why}\nFix: ${fix}`)}`;
}

/** A problem in a page says where as `line 12`; in a record GitHub marks the file. */
function lineOf(at: string): { line?: string } {
  const line = /^line (\d+)$/.exec(at)?.[1];
  return line === undefined ? {} : { line };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
