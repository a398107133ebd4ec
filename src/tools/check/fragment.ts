import { serverName } from './serverName.ts';

const KEY = 'server';

/** The fragment that carries a server and nothing else: `#server=mastodon.example`. */
export function fragmentOf(host: string): string {
  return `#${KEY}=${encodeURIComponent(host)}`;
}

/** The server in a page's fragment; undefined when there is none, or something else stands there. */
export function serverIn(fragment: string): string | undefined {
  const typed = new URLSearchParams(fragment.replace(/^#/, '')).get(KEY);
  const name = typed === null ? undefined : serverName(typed);
  return name !== undefined && 'host' in name ? name.host : undefined;
}
