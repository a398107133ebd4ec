import { hostOf, isInstagram, isThreads, isWebsite } from './hosts.ts';
import { refused, type ChangeId, type Reading } from './reading.ts';

/** No source read states a limit of Threads. Whatever is longer than this is a paragraph, not a name. */
const NAME_MAX = 100;

/** What can be a name at all. No source read states the rule of Threads, so letters of every script pass. */
const possible = /^(?=.*[\p{L}\p{N}_])[\p{L}\p{M}\p{N}._-]+$/u;
const usual = /^[a-z0-9._]+$/;

/** Reads `name`, `@name`, `name@server`, `@name@server`, or any of them after `acct:`. */
export function readHandle(text: string): Reading {
  const [given = '', server, ...more] = text
    .replace(/^acct:\/*/i, '')
    .replace(/^@+/, '')
    .split('@');
  if (given.length > NAME_MAX) return refused('long');
  if (more.length > 0 || !possible.test(given)) return refused('sign');
  const name = given.toLowerCase();
  const noted: ChangeId[] = [];
  if (name !== given) noted.push('small');
  if (!usual.test(name)) noted.push('unusual');
  if (server === undefined) return isThreads(name) ? refused('unnamed') : { name, changes: ['whole', ...noted] };
  const host = hostOf(server);
  if (host === undefined) return refused('sign');
  if (isInstagram(host)) return refused('instagram');
  if (!isThreads(host)) return refused('server', `@${given}@${host}`);
  return { name, changes: isWebsite(host) ? ['website', ...noted] : noted };
}
