import type { Exchange, Line, Question } from '../../conversation.ts';
import { ownPath } from '../../json.ts';
import { askedFor, emptyLine } from '../../sayAnswer.ts';

/** Whether a server says that it is in limited federation mode; `unsaid` when it answers without that part. */
export type ModeFound = 'yes' | 'no' | 'unsaid' | 'unread';

/**
 * Asks a server that wants a sign-in for its rules whether it is in limited federation mode, which Mastodon tells
 * anybody since version 4.4.
 */
export function* askForMode(): Exchange<ModeFound> {
  const question: Question = {
    path: '/api/v2/instance',
    reads: 'json',
    about: 'whether it is in limited federation mode',
  };
  const answer = yield question;
  const found = answer.kind === 'json' ? modeIn(answer.value) : 'unread';
  return { found, line: found === 'unread' ? emptyLine(question, answer) : { ...askedFor(question), ...lines[found] } };
}

const lines = {
  yes: {
    came: 'Yes.',
    proves: 'That it connects only to servers on its own list.',
    provesNot: 'Whether Threads is on that list.',
  },
  no: {
    came: 'No.',
    proves: 'That something else wants a sign-in, perhaps a program in front of the server.',
    provesNot: 'That there is no rule for Threads.',
  },
  unsaid: {
    came: 'A description that does not mention the mode. Mastodon mentions it since version 4.4.',
    proves: 'Nothing about Threads.',
    provesNot: 'That there is no rule for Threads.',
  },
} as const satisfies Record<Exclude<ModeFound, 'unread'>, Omit<Line, 'asked' | 'path'>>;

function modeIn(description: unknown): ModeFound {
  const mode = ownPath(description, 'configuration', 'limited_federation');
  if (typeof mode === 'boolean') return mode ? 'yes' : 'no';
  return typeof ownPath(description, 'domain') === 'string' ? 'unsaid' : 'unread';
}
