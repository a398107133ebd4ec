import type { Exchange, Question } from '../../conversation.ts';
import { askedFor, emptyLine, sayStatus } from '../../sayAnswer.ts';

/** Whether threads.net stands in the list of servers that this one knows, or that the list could not be read. */
export type PeersFound = 'present' | 'absent' | 'unread';

/** Asks for the servers it knows. Mastodon leaves out each name that has a rule of any kind; other software does not. */
export function* askForPeers(): Exchange<PeersFound> {
  const question: Question = { path: '/api/v1/instance/peers', reads: 'names', about: 'the list of servers it knows' };
  const answer = yield question;
  if (answer.kind === 'names')
    return { found: answer.found ? 'present' : 'absent', line: named(question, answer.found) };
  const line = emptyLine(question, answer);
  if (answer.kind !== 'status' || answer.status !== 404) return { found: 'unread', line };
  const came = `${sayStatus(404)} It is switched off, or the server is in limited federation mode.`;
  return { found: 'unread', line: { ...line, came } };
}

function named(question: Question, found: boolean) {
  const asked = askedFor(question);
  if (found)
    return {
      ...asked,
      came: 'A list that names threads.net.',
      proves: 'That no rule for exactly threads.net was in place when this list was made, up to a day ago.',
      provesNot: 'That none was added since.',
    };
  return {
    ...asked,
    came: 'A list without threads.net.',
    proves:
      'That there is some rule, perhaps only a small one such as for media, or that the server has no Threads account on record.',
    provesNot: 'Which of these it is.',
  };
}
