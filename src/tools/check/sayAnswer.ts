import type { Answer, Failure, Line, Question } from './conversation.ts';

const failures = {
  unreadable: 'Something that is not the expected data: an error page, perhaps, or an answer cut short.',
  'too-large': 'More than 8 MiB. We stopped reading.',
  'too-slow': 'No complete answer within 8 seconds.',
  'no-answer':
    'Nothing we may read: the server is not there, forwards to another address, or does not let other websites read this (CORS). The browser does not say which.',
  'not-asked': 'Nothing, for we did not ask: the server was too slow, asked us to wait, or had been asked ten times.',
} as const satisfies Record<Failure, string>;

const statuses: Record<number, string> = {
  401: 'it wants a sign-in',
  403: 'refused',
  404: 'nothing there for visitors',
  410: 'no longer there',
  429: 'too many requests, so we stop here',
};

/** The line for an answer that brought nothing to read, or nothing that fits: it proves nothing, and says so. */
export function emptyLine(question: Question, answer: Answer): Line {
  return {
    ...askedFor(question),
    came: sayEmpty(answer),
    proves: 'Nothing about Threads.',
    provesNot: 'That there is no rule.',
  };
}

/** The start of every line: what was asked for, and where. */
export function askedFor({ about, path }: Question): Pick<Line, 'asked' | 'path'> {
  return { asked: about, path };
}

/** Says an HTTP status with its meaning: "Status 404: nothing there for visitors." */
export function sayStatus(status: number): string {
  const meaning = statuses[status] ?? (status >= 500 ? 'an error on the server' : undefined);
  return meaning === undefined ? `Status ${status}.` : `Status ${status}: ${meaning}.`;
}

function sayEmpty(answer: Answer): string {
  if (answer.kind === 'status') return sayStatus(answer.status);
  return answer.kind === 'json' || answer.kind === 'names' ? failures.unreadable : failures[answer.kind];
}
