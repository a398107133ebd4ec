import type { Conversation, Exchange, Line, Question } from '../conversation.ts';
import { asList, asName, asWords, own } from '../json.ts';
import { askForRules, sayTotal, type RulesFound } from './mastodon/rules.ts';
import { FRONT_PAGE } from './byHand.ts';
import { askedFor, emptyLine } from '../sayAnswer.ts';
import { THREADS } from '../threadsNames.ts';

const byHand = FRONT_PAGE;

/**
 * Reads a GoToSocial server: the list at Mastodon's address, whose only severity is suspend; 401 when hidden, the default.
 * Versions before May 2025 gave the list at another address.
 */
export function* readGoToSocial(): Conversation {
  const rules = yield* askForRules();
  const { found } = rules;
  const lines: Line[] = [{ ...rules.line, ...proofs[found.kind] }];
  if (found.kind === 'rule') return { ...suspends(found.name), lines, byHand };
  if (found.kind === 'not-named' && found.doubt === undefined) return { ...notListed, lines, byHand };
  if (found.kind === 'sign-in') return { ...hidden, lines, byHand };
  if (found.kind !== 'not-published') return { ...unread, lines, byHand };
  const older = yield* askForSuspended();
  lines.push(older.line);
  return { ...(older.found ? suspends(THREADS) : unread), lines, byHand };
}

/** The older address. An entry counts only when it says itself that it is suspended, in case the filter is ignored. */
function* askForSuspended(): Exchange<boolean> {
  const question: Question = {
    path: '/api/v1/instance/peers?filter=suspended',
    reads: 'json',
    about: 'the list of servers it suspends, at the older address',
  };
  const answer = yield question;
  const entries = answer.kind === 'json' ? asList(answer.value) : undefined;
  const found = entries?.some(
    (entry) => asName(own(entry, 'domain')) === THREADS && asWords(own(entry, 'suspended_at')) !== '',
  );
  if (entries === undefined || !found) return { found: false, line: emptyLine(question, answer) };
  const came = `${sayTotal(entries.length)}, one of them for threads.net, with the day of its suspension.`;
  return {
    found,
    line: { ...askedFor(question), came, proves: 'That the server publishes threads.net as suspended.' },
  };
}

function suspends(name: string) {
  return {
    stance: 'suspends',
    says: `Its public list names ${name}. The only severity of GoToSocial is suspend.`,
  } as const;
}

/** Where an answer proves something else here than it would from Mastodon. */
const proofs: Partial<Record<RulesFound['kind'], Partial<Line>>> = {
  'not-named': {
    provesNot: 'That Threads accounts can be followed from here: reports up to January 2025 say they cannot.',
  },
  'not-published': { proves: 'Nothing about Threads: an older version has no list at this address.' },
  'sign-in': { proves: 'That the list is hidden from visitors, which is the default of GoToSocial.' },
};

const notListed = {
  stance: 'no-listed-rule',
  says: 'Its public list does not name threads.net.',
} as const;

const hidden = {
  stance: 'cant-tell',
  says: 'Its list is hidden from visitors, which is the default. That does not mean "not blocked".',
} as const;

const unread = { stance: 'cant-tell', says: 'Its list could not be read. That does not mean "not blocked".' } as const;
