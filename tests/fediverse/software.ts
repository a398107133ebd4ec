import { createHash } from 'node:crypto';
import { json, refuse, text, type Reply } from './replies.ts';
import type { Routes } from './server.ts';

/** What a Mastodon server publishes. Each part is a reply, or absent where it is switched off (404), the default for rules. */
export interface MastodonParts {
  version?: string;
  name?: string;
  rules?: Reply;
  peers?: Reply;
  accounts?: Partial<Record<'mosseri' | 'mkbhd' | 'threads', Reply>>;
  instance?: Reply;
}

/** The two steps of NodeInfo, as software documents them. */
export function nodeinfo(host: string, name: string, version: string, metadata: unknown = {}): Routes {
  return {
    '/.well-known/nodeinfo': json({
      links: [{ rel: 'http://nodeinfo.diaspora.software/ns/schema/2.0', href: `https://${host}/nodeinfo/2.0` }],
    }),
    '/nodeinfo/2.0': json({ version: '2.0', software: { name, version }, protocols: ['activitypub'], metadata }),
  };
}

/** A server of Mastodon's family. */
export function mastodon(host: string, parts: MastodonParts = {}): Routes {
  const { version = '4.6.5', name = 'mastodon', rules, peers, accounts = {}, instance } = parts;
  return {
    ...nodeinfo(host, name, version),
    '/api/v1/instance/domain_blocks': rules ?? text('', { status: 404 }),
    '/api/v1/instance/peers': peers ?? text('', { status: 404 }),
    '/api/v2/instance': instance ?? json({ domain: host, configuration: { limited_federation: false } }),
    ...Object.fromEntries(
      (['mosseri', 'mkbhd', 'threads'] as const).map((account) => [
        `/api/v1/accounts/lookup?acct=${account}@threads.net`,
        accounts[account] ?? json({ error: 'Record not found' }, 404),
      ]),
    ),
  };
}

/** An entry of Mastodon's public list: with its digest, and masked as Mastodon masks. */
export function rule(
  domain: string,
  severity: 'silence' | 'suspend',
  { masked = '', comment = null as string | null } = {},
) {
  const digest = createHash('sha256').update(domain).digest('hex');
  return { domain: masked || domain, digest, severity, comment };
}

/** An account as Mastodon's look-up gives it, with its mark. */
export function account(name: string, mark: 'limited' | 'suspended' | 'plain' = 'plain'): Reply {
  const marks = mark === 'plain' ? {} : { [mark]: true };
  return json({
    id: '1',
    username: name,
    acct: `${name}@threads.net`,
    url: `https://www.threads.net/@${name}`,
    ...marks,
  });
}

/** A GoToSocial server, whose list is hidden by default with 401. */
export function gotosocial(host: string, rules: Reply = refuse(401)): Routes {
  return { ...nodeinfo(host, 'gotosocial', '0.19.1'), '/api/v1/instance/domain_blocks': rules };
}

/** Pleroma or Akkoma: the rules stand in the description itself. */
export function pleroma(host: string, federation: unknown, name = 'pleroma'): Routes {
  return nodeinfo(host, name, '2.2.1', { federation });
}

/** A Misskey server, by what it lists under each filter. */
export function misskey(host: string, lists: Partial<Record<'blocked' | 'suspended' | 'silenced', unknown[]>>): Routes {
  const path = (filter: string) => `/api/federation/instances?host=threads.net&${filter}=true&limit=100`;
  return {
    ...nodeinfo(host, 'misskey', '2024.5.0'),
    ...Object.fromEntries(
      (['blocked', 'suspended', 'silenced'] as const).map((filter) => [path(filter), json(lists[filter] ?? [])]),
    ),
  };
}

/** Lemmy up to 0.19, by its lists. */
export function lemmy(host: string, lists: unknown): Routes {
  return {
    ...nodeinfo(host, 'lemmy', '0.19.20'),
    '/api/v3/federated_instances': json({ federated_instances: lists }),
  };
}

/** The beta of Lemmy 1.0, by the items of its one page. */
export function lemmyBeta(host: string, items: unknown[]): Routes {
  return {
    ...nodeinfo(host, 'lemmy', '1.0.0-beta.2'),
    '/api/v4/federated_instances?kind=all&domain_filter=threads.net': json({ items }),
  };
}

/** The first step of NodeInfo, with any address as its link. */
export function linked(href: unknown): Reply {
  return json({ links: [{ rel: 'http://nodeinfo.diaspora.software/ns/schema/2.0', href }] });
}
