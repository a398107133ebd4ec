import type { Conversation, Line, Question, Server } from './conversation.ts';
import { asList, asName, own, ownPath } from './json.ts';
import { FRONT_PAGE } from './otherSoftware.ts';
import { askedFor, emptyLine } from './sayAnswer.ts';
import type { StanceId } from './stances.ts';
import { THREADS } from './threadsNames.ts';

/** What a list of blocked servers says about threads.net, in software that knows only "blocked". */
type Found = 'blocked' | 'not-blocked' | 'unmentioned' | 'allow-list' | 'off' | 'unread';

/** Reads a Lemmy server: one list up to 0.19, a list by pages and with a filter by name from 1.0, a beta when read. */
export function* readLemmy({ version }: Server): Conversation {
  return yield* /^0\./.test(version) ? askOne(lemmy, foundInLemmy) : askOne(lemmyBeta, foundInLemmyBeta);
}

/** Reads an Mbin server by its plain list of names. */
export function* readMbin(): Conversation {
  return yield* askOne(mbin, foundInMbin);
}

const lemmy: Question = {
  path: '/api/v3/federated_instances',
  reads: 'json',
  about: 'the servers it links to, allows and blocks',
};

const lemmyBeta: Question = {
  path: `/api/v4/federated_instances?kind=all&domain_filter=${THREADS}`,
  reads: 'json',
  about: 'what it lists about threads.net',
};

const mbin: Question = { path: '/api/defederated', reads: 'json', about: 'the servers it defederates from' };

function* askOne(question: Question, foundIn: (value: unknown) => Found): Conversation {
  const answer = yield question;
  const found = answer.kind === 'json' ? foundIn(answer.value) : 'unread';
  const line = found === 'unread' ? emptyLine(question, answer) : { ...askedFor(question), ...lines[found] };
  return { ...outcomes[found], lines: [line], byHand: FRONT_PAGE };
}

function foundInLemmy(value: unknown): Found {
  const lists = own(value, 'federated_instances');
  if (lists === null) return 'off';
  const blocked = asList(own(lists, 'blocked'));
  if (blocked === undefined) return 'unread';
  if (blocked.some(isThreads)) return 'blocked';
  const allowed = asList(own(lists, 'allowed')) ?? [];
  if (allowed.length > 0 && !allowed.some(isThreads)) return 'allow-list';
  return blocked.every((entry) => asName(own(entry, 'domain')) !== undefined) ? 'not-blocked' : 'unread';
}

function foundInLemmyBeta(value: unknown): Found {
  const items = asList(own(value, 'items'));
  if (items === undefined) return 'unread';
  const entry = items.find((item) => isThreads(own(item, 'instance')));
  if (entry === undefined) return 'unmentioned';
  return own(entry, 'blocked') ? 'blocked' : 'not-blocked';
}

function foundInMbin(value: unknown): Found {
  const names = asList(ownPath(value, 'instances'))?.map(asName);
  if (names === undefined) return 'unread';
  if (names.includes(THREADS)) return 'blocked';
  return names.includes(undefined) ? 'unread' : 'not-blocked';
}

function isThreads(entry: unknown): boolean {
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
} as const satisfies Record<Found, { stance: StanceId; says: string }>;

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
} as const satisfies Record<Exclude<Found, 'unread'>, Omit<Line, 'asked' | 'path'>>;
