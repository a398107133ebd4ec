import type { Conversation, Question } from '../conversation.ts';
import { asList, asName, own } from '../json.ts';
import { THREADS } from '../threadsNames.ts';
import { askForBlocked, type BlockedFound } from './blockedServers.ts';

/** Reads an Mbin server by its plain list of names. */
export function readMbin(): Conversation {
  return askForBlocked(question, foundIn);
}

const question: Question = {
  path: '/api/defederated',
  reads: 'json',
  about: 'the servers it has cut the connection to',
};

function foundIn(value: unknown): BlockedFound {
  const names = asList(own(value, 'instances'))?.map(asName);
  if (names === undefined) return 'unread';
  if (names.includes(THREADS)) return 'blocked';
  return names.includes(undefined) ? 'unread' : 'not-blocked';
}
