import { decoded, isInstagram, isThreads, isWebsite, urlOf } from './hosts.ts';
import { visible } from './plainText.ts';
import { readHandle } from './readHandle.ts';
import { refused, type ChangeId, type Reading } from './reading.ts';

/** A handle, or the address of a profile, standing anywhere in the decoded address of another site. */
const handleInside = /[^/@?#&=\s]+@(?:www\.|m\.)?threads\.(?:net|com)(?!\.?[\w-])/i;
const profileInside = /(?<![\w-])threads\.(net|com)\/@([^/@?#&\s]+)/i;

/** Reads the address of a web page: of Threads itself, or of a server's page about a Threads account. */
export function readLink(text: string): Reading {
  const url = urlOf(text);
  if (url === undefined) return refused('sign');
  const host = url.hostname.replace(/\.$/, '');
  const path = url.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => visible(decoded(part)));
  if (isThreads(host)) return readThreadsPage(host, path);
  if (isInstagram(host)) return refused('instagram');
  return readInside(visible(decoded(url.href))) ?? readOtherPage(host, path);
}

/** Pages of Threads: `/@name`, `/@name/post/…`, `/fediverse_profile/@name@server`, and `/ap/…` for servers. */
function readThreadsPage(host: string, [first = '', second = '']: readonly string[]): Reading {
  if (first === 'fediverse_profile' && second !== '') return refused('fediverse', second);
  if (first === 'ap') return refused('numbered');
  if (!first.startsWith('@')) return refused('unnamed');
  const noted: ChangeId[] = isWebsite(host) ? ['website'] : [];
  return noting(readHandle(first.includes('@', 1) ? first : `${first}@threads.net`), [
    ...noted,
    second === 'post' ? 'post' : 'link',
  ]);
}

function readInside(address: string): Reading | undefined {
  const [, domain = '', name = ''] = profileInside.exec(address) ?? [];
  const handle = handleInside.exec(address)?.[0] ?? (name && `${name}@threads.${domain}`);
  return handle ? noting(readHandle(handle), ['elsewhere']) : undefined;
}

function readOtherPage(host: string, [first = '']: readonly string[]): Reading {
  if (!/^@./.test(first)) return refused('site', host);
  return refused('server', first.includes('@', 1) ? first : `${first}@${host}`);
}

function noting(reading: Reading, noted: readonly ChangeId[]): Reading {
  return 'name' in reading ? { ...reading, changes: [...new Set([...noted, ...reading.changes])] } : reading;
}
