import type { Conversation, Exchange, Line, Question } from '../conversation.ts';
import { asList, asName, own } from '../json.ts';
import { FRONT_PAGE } from './byHand.ts';
import { askedFor, emptyLine } from '../sayAnswer.ts';
import type { StanceId } from '../stances.ts';
import { THREADS } from '../threadsNames.ts';

/** The filters of Misskey's list of servers, strongest first, and the mark that a server under each must carry itself. */
const filters = [
  { filter: 'blocked', mark: 'isBlocked', stance: 'suspends' },
  { filter: 'suspended', mark: 'isSuspended', stance: 'restricts' },
  { filter: 'silenced', mark: 'isSilenced', stance: 'restricts' },
] as const satisfies readonly { filter: string; mark: string; stance: StanceId }[];

/**
 * Reads a Misskey server by its list of servers, filtered. Only "named" proves something: the list holds only servers it
 * knows, and a fork answers visitors as if nothing were blocked.
 */
export function* readMisskey(): Conversation {
  const lines: Line[] = [];
  for (const { filter, mark, stance } of filters) {
    const { found, line } = yield* askFor(filter, mark);
    lines.push(line);
    const says = `It lists threads.net as ${filter}, in the words of Misskey.`;
    if (found) return { stance, says, lines, byHand: FRONT_PAGE };
  }
  return { ...notNamed, lines, byHand: FRONT_PAGE };
}

const notNamed = {
  stance: 'cant-tell',
  says: 'It does not name threads.net in its lists, and these lists may keep blocked servers from visitors.',
} as const;

function* askFor(filter: string, mark: string): Exchange<boolean> {
  const question: Question = {
    path: `/api/federation/instances?host=${THREADS}&${filter}=true&limit=100`,
    reads: 'json',
    about: `the servers it lists as ${filter}`,
  };
  const answer = yield question;
  const entries = answer.kind === 'json' ? asList(answer.value) : undefined;
  if (entries === undefined) return { found: false, line: emptyLine(question, answer) };
  const asked = askedFor(question);
  const found = entries.some((entry) => asName(own(entry, 'host')) === THREADS && own(entry, mark) === true);
  if (found)
    return {
      found,
      line: {
        ...asked,
        came: `threads.net, marked as ${filter}.`,
        proves: `That the server lists threads.net as ${filter}.`,
        provesNot: 'Since when, or that this is all.',
      },
    };
  return {
    found,
    line: {
      ...asked,
      came: `A list that does not name threads.net as ${filter}.`,
      proves:
        'Nothing about Threads: only servers it knows are listed, and newer versions may hide some from visitors.',
      provesNot: 'That there is no rule.',
    },
  };
}
