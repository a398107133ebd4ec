import type { Problem } from '../src/dataset/problem.ts';
import { githubReport } from './problemFormats/github.ts';
import { jsonReport } from './problemFormats/json.ts';
import { textReport } from './problemFormats/text.ts';

/** For people, on standard error; for programs, on standard output, where they read. */
const reports = {
  text: { stream: 'stderr', write: textReport },
  github: { stream: 'stdout', write: githubReport },
  json: { stream: 'stdout', write: jsonReport },
} as const satisfies Record<string, { stream: 'stdout' | 'stderr'; write: Report }>;

export const problemFormats = Object.keys(reports) as ProblemFormat[];

/** Whether problems can be reported in the format of this name. */
export function isProblemFormat(name: string): name is ProblemFormat {
  return Object.hasOwn(reports, name);
}

/** Reports every problem in the given format: text for people, coloured in a terminal unless NO_COLOR is set. */
export function reportProblems(
  problems: readonly Problem[],
  format: ProblemFormat = 'text',
  streams: Record<'stdout' | 'stderr', Stream> = process,
): void {
  const { stream, write } = reports[format];
  streams[stream].write(write(problems, streams[stream].hasColors?.() === true));
}

export type ProblemFormat = keyof typeof reports;

/** What is needed of a standard stream; only terminals say whether they have colours. */
interface Stream {
  write: (text: string) => unknown;
  hasColors?: () => boolean;
}

type Report = (problems: readonly Problem[], coloured: boolean) => string;
