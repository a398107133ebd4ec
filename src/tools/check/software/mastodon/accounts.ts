import type { Answer, Exchange, Line, Question } from '../../conversation.ts';
import { asName, own } from '../../json.ts';
import { askedFor, emptyLine, sayStatus } from '../../sayAnswer.ts';

/** What a look-up of one account said. `unknown` is a 404, `closed` a 401. */
export type AccountFound = 'plain' | 'limited' | 'suspended' | 'unknown' | 'closed' | 'unread';

/** Well-known accounts on Threads that share to the fediverse, as interop reports name them. */
export const accounts = ['mosseri', 'mkbhd', 'threads'] as const;

/** Looks up one account of Threads. The server contacts nobody for it: it answers from what it has. */
export function* lookUp(name: (typeof accounts)[number]): Exchange<AccountFound> {
  const question: Question = {
    path: `/api/v1/accounts/lookup?acct=${name}@threads.net`,
    reads: 'json',
    about: `what it knows of @${name}@threads.net`,
  };
  const answer = yield question;
  const found = foundIn(answer, name);
  return { found, line: found === 'unread' ? emptyLine(question, answer) : { ...askedFor(question), ...lines[found] } };
}

const lines = {
  plain: {
    came: 'The account, without a mark.',
    proves: 'That the server knows this account and does not limit it.',
    provesNot: 'That there is no smaller rule for threads.net.',
  },
  limited: {
    came: 'The account, marked as limited.',
    proves: 'That Threads, or this account, is limited here.',
    provesNot: 'Which of the two.',
  },
  suspended: {
    came: 'The account, marked as suspended.',
    proves: 'That this one account is suspended.',
    provesNot: 'Anything about Threads as a whole.',
  },
  unknown: {
    came: sayStatus(404),
    proves: 'That Threads is suspended here, or that this server has never met this account.',
    provesNot: 'Which of the two.',
  },
  closed: {
    came: sayStatus(401),
    proves: 'That this server does not answer visitors here.',
    provesNot: 'Anything about Threads.',
  },
} as const satisfies Record<Exclude<AccountFound, 'unread'>, Omit<Line, 'asked' | 'path'>>;

function foundIn(answer: Answer, name: string): AccountFound {
  if (answer.kind === 'status') return answer.status === 404 ? 'unknown' : answer.status === 401 ? 'closed' : 'unread';
  if (answer.kind !== 'json' || asName(own(answer.value, 'acct')) !== `${name}@threads.net`) return 'unread';
  const [limited, suspended] = [own(answer.value, 'limited'), own(answer.value, 'suspended')];
  if (suspended === true) return 'suspended';
  if (limited === true) return 'limited';
  return isUnmarked(limited) && isUnmarked(suspended) ? 'plain' : 'unread';
}

function isUnmarked(mark: unknown): boolean {
  return mark === undefined || mark === null || mark === false;
}
