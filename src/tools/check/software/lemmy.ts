import type { Conversation, Question, Server } from '../conversation.ts';
import { asList, asName, own } from '../json.ts';
import { THREADS } from '../threadsNames.ts';
import { askForBlocked, isThreads, type BlockedFound } from './blockedServers.ts';

/** Reads a Lemmy server: one list up to 0.19; from 1.0, a beta when read, a list by pages with a filter by name. */
export function* readLemmy({ version }: Server): Conversation {
  return yield* /^0\./.test(version) ? askForBlocked(oneList, foundInList) : askForBlocked(onePage, foundInPage);
}

const oneList: Question = {
  path: '/api/v3/federated_instances',
  reads: 'json',
  about: 'the servers it links to, allows and blocks',
};

const onePage: Question = {
  path: `/api/v4/federated_instances?kind=all&domain_filter=${THREADS}`,
  reads: 'json',
  about: 'what it lists about threads.net',
};

function foundInList(value: unknown): BlockedFound {
  const lists = own(value, 'federated_instances');
  if (lists === null) return 'off';
  const blocked = asList(own(lists, 'blocked'));
  if (blocked === undefined) return 'unread';
  if (blocked.some(isThreads)) return 'blocked';
  const allowed = asList(own(lists, 'allowed')) ?? [];
  if (allowed.length > 0 && !allowed.some(isThreads)) return 'allow-list';
  return blocked.every((entry) => asName(own(entry, 'domain')) !== undefined) ? 'not-blocked' : 'unread';
}

function foundInPage(value: unknown): BlockedFound {
  const items = asList(own(value, 'items'));
  if (items === undefined) return 'unread';
  const entry = items.find((item) => isThreads(own(item, 'instance')));
  if (entry === undefined) return 'unmentioned';
  return own(entry, 'blocked') ? 'blocked' : 'not-blocked';
}
