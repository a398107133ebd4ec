import { readBlockList, type BlockList } from '../../blockList.ts';
import type { Answer, Exchange, Line, Question } from '../../conversation.ts';
import { askedFor, emptyLine, sayStatus } from '../../sayAnswer.ts';
import { THREADS } from '../../threadsNames.ts';

/** What the published list of rules told: a reading of it, or that it was not given. */
export type RulesFound = BlockList | { kind: 'not-published' } | { kind: 'sign-in' } | { kind: 'no-answer' };

/** Asks for the list of rules that Mastodon and GoToSocial publish if their admin wants, at the same address. */
export function* askForRules(): Exchange<RulesFound> {
  const question: Question = {
    path: '/api/v1/instance/domain_blocks',
    reads: 'json',
    about: 'the list of servers it limits or suspends',
  };
  const answer = yield question;
  const found = rulesIn(answer);
  return { found, line: lineFor(found, question, answer) };
}

/** A rule as its list words it: its severity, how it was named, and the reason given. */
function sayRule({ name, severity, masked, reason, total }: Extract<BlockList, { kind: 'rule' }>): string {
  const shown = masked ? `${name}, recognised by its digest since the name is masked` : name;
  const why = reason === '' ? '' : ` Reason given: "${reason}".`;
  return `${sayTotal(total)}, one of them for ${shown}: "${severity || 'no severity named'}".${why}`;
}

function rulesIn(answer: Answer): RulesFound {
  if (answer.kind === 'json') return readBlockList(answer.value);
  if (answer.kind !== 'status') return { kind: 'no-answer' };
  if (answer.status === 404) return { kind: 'not-published' };
  return { kind: answer.status === 401 ? 'sign-in' : 'no-answer' };
}

function lineFor(found: RulesFound, question: Question, answer: Answer): Line {
  const asked = askedFor(question);
  if (found.kind === 'rule') return { ...asked, came: sayRule(found), ...proofOfRule(found.name) };
  if (found.kind === 'not-named') return { ...asked, ...notNamed(found) };
  if (found.kind !== 'not-published') return emptyLine(question, answer);
  return {
    ...asked,
    came: sayStatus(404),
    proves: 'That the list is not published, or to members only. Publishing it to nobody is the default.',
    provesNot: 'That there is no rule for Threads.',
  };
}

function proofOfRule(name: string): Pick<Line, 'proves' | 'provesNot'> {
  if (name === THREADS)
    return {
      proves: 'That the server published this rule for threads.net.',
      provesNot: 'Since when, or for how long.',
    };
  return {
    proves: `That the server published a rule for ${name}, which covers every name under it.`,
    provesNot:
      'That this rule is the one applied: a rule for threads.net itself would win, and a small one is not listed.',
  };
}

function notNamed({ total, mistaken, doubt }: Extract<BlockList, { kind: 'not-named' }>): Omit<Line, 'asked' | 'path'> {
  const instead = mistaken.length === 0 ? '' : `, but a rule for ${mistaken.join(' and ')}`;
  const aside =
    mistaken.length === 0
      ? ''
      : ' A rule for threads.com has no effect on federation: all evidence up to June 2026 shows federated accounts on threads.net only.';
  if (doubt !== undefined)
    return {
      came: `${sayTotal(total)}, none that surely is for threads.net${instead}; ${doubt}.`,
      proves: `Nothing certain about Threads.${aside}`,
      provesNot: 'That there is no rule.',
    };
  return {
    came: `${sayTotal(total)}, none for threads.net${instead}.`,
    proves: `That the server publishes no limit and no suspension of threads.net.${aside}`,
    provesNot: 'That there is no rule at all: one that rejects only media or reports is never listed.',
  };
}

/** "A list of 3 rules". */
export function sayTotal(total: number): string {
  return total === 1 ? 'A list with one rule' : `A list of ${total} rules`;
}
