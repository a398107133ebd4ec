/** A server's name as the browser asks for it, in ASCII, or a sentence that says why what was typed is none. */
export type ServerName = { host: string } | { problem: string };

/** Names that lead to the reader's own machine or network, or to nothing public (RFC 6761, 6762, 7686, 8375). */
const PRIVATE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|onion|arpa|invalid|test)$/;

const IP = /^(\[.*\]|\d+\.\d+\.\d+\.\d+)$/;
const THREADS = /(^|\.)threads\.(net|com)$/;
const HANDLE = /^(?:acct:)?@?[^@\s/]+@([^@\s/]+)$/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):(?=\/\/|[^0-9])/i;

/** Longest name that DNS allows, in characters. */
const LONGEST = 253;

/** Reads a server from what a person types: a name, a handle, or any address on the server, international names too. */
export function serverName(typed: string): ServerName {
  const text = typed.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (text === '') return { problem: 'Type the name of a server, such as mastodon.example.' };
  const url = toUrl(HANDLE.exec(text)?.[1] ?? text.replace(/^@/, ''));
  if (url === undefined) return { problem: 'This does not read as a server, a handle or a web address.' };
  if (url.port !== '')
    return { problem: 'Leave out the port number: this check asks at the usual https address only.' };
  const host = url.hostname.replace(/\.$/, '');
  return problemOf(host) ?? { host };
}

function toUrl(text: string): URL | undefined {
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return undefined;
  const address = scheme === undefined ? text : text.slice(scheme.length + 1);
  try {
    return new URL(`https://${address.replace(/^\/+/, '')}`);
  } catch {
    return undefined;
  }
}

function problemOf(host: string): ServerName | undefined {
  if (IP.test(host)) return { problem: 'Type a name, not an IP address: servers of the fediverse go by names.' };
  if (PRIVATE.test(host)) return { problem: 'This name leads to a private network, not to a public server.' };
  if (!host.includes('.')) return { problem: 'A server has a full name with a dot in it, such as mastodon.example.' };
  if (host.length > LONGEST || !/^[a-z0-9.-]+$/.test(host) || /(^|\.)(\.|-|$)|-(\.|$)/.test(host))
    return { problem: 'This is not a valid server name.' };
  if (THREADS.test(host)) return { problem: 'This is Threads itself. Type the server that you are on.' };
  return undefined;
}
