import type { Conversation, Line, Question } from '../conversation.ts';
import { asName, own } from '../json.ts';
import { askedFor, emptyLine } from '../sayAnswer.ts';
import type { StanceId } from '../stances.ts';
import { THREADS } from '../threadsNames.ts';
import { FRONT_PAGE } from './byHand.ts';

/** What a list of blocked servers says about threads.net, in software that knows only "blocked". */
export type BlockedFound = 'blocked' | 'not-blocked' | 'unmentioned' | 'allow-list' | 'off' | 'unread';

/** Asks for one list of blocked servers, which `foundIn` reads from parsed, unchecked JSON. */
export function* askForBlocked(question: Question, foundIn: (value: unknown) => BlockedFound): Conversation {
  const answer = yield question;
  const found = answer.kind === 'json' ? foundIn(answer.value) : 'unread';
  const line = found === 'unread' ? emptyLine(question, answer) : { ...askedFor(question), ...lines[found] };
  return { ...outcomes[found], lines: [line], byHand: FRONT_PAGE };
}

/** Whether an entry of a list, an object with a `domain`, is threads.net. */
export function isThreads(entry: unknown): boolean {
  return asName(own(entry, 'domain')) === THREADS;
}

const outcomes = {
  blocked: { stance: 'suspends', says: 'Its public list names threads.net as blocked.' },
  'not-blocked': { stance: 'no-listed-rule', says: 'Its public list of blocked servers does not name threads.net.' },
  unmentioned: { stance: 'cant-tell', says: 'Its list does not mention threads.net at all, so it has nothing to say.' },
  'allow-list': {
    stance: 'cant-tell',
    says: 'It publishes a list of servers that it allows, and threads.net is not on it. It may refuse all others.',
  },
  off: { stance: 'cant-tell', says: 'It gives no lists, which happens when its federation is switched off.' },
  unread: { stance: 'cant-tell', says: 'Its list could not be read. That does not mean "not blocked".' },
} as const satisfies Record<BlockedFound, { stance: StanceId; says: string }>;

const lines = {
  blocked: {
    came: 'A list of blocked servers that names threads.net.',
    proves: 'That the server publishes threads.net as blocked.',
    provesNot: 'Since when, or why.',
  },
  'not-blocked': {
    came: 'A list of blocked servers without threads.net.',
    proves: 'That the server does not publish a block of threads.net there.',
    provesNot: 'That there is no rule of another kind.',
  },
  unmentioned: {
    came: 'A list that does not mention threads.net.',
    proves: 'Nothing about Threads.',
    provesNot: 'That there is no rule.',
  },
  'allow-list': {
    came: 'A list of allowed servers without threads.net.',
    proves: 'That the server publishes a list of servers which it allows.',
    provesNot: 'How it treats servers that are not on it.',
  },
  off: {
    came: 'An answer without lists.',
    proves: 'Nothing about Threads alone.',
    provesNot: 'That there is no rule.',
  },
} as const satisfies Record<Exclude<BlockedFound, 'unread'>, Omit<Line, 'asked' | 'path'>>;
