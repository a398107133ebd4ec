import { cantTell, type Case } from './case.ts';
import { attack, drip, headOnly, redirect, silence } from './hostileReplies.ts';
import { noRule, unlearnt, unsettled } from './outcomes.ts';
import { json } from './replies.ts';
import { account, linked, mastodon, misskey, nodeinfo, pleroma } from './software.ts';

/** Broken and hostile answers of other kinds and other software. */
export const hostileOthers: readonly Case[] = [
  {
    server: 'account-of-somebody-else',
    routes: (host) =>
      mastodon(host, { peers: json([]), accounts: { mosseri: account('evil'), mkbhd: json([]), threads: json('x') } }),
    ...unsettled,
  },
  {
    server: 'account-mark-as-text',
    routes: (host) =>
      mastodon(host, {
        peers: json([]),
        accounts: { mosseri: json({ acct: 'mosseri@threads.net', limited: 'true' }) },
      }),
    ...unsettled,
  },
  {
    server: 'redirects-to-a-good-answer',
    routes: (host) => ({
      ...mastodon(host, { peers: json(['threads.net']) }),
      '/moved': linked(`https://${host}/nodeinfo/2.0`),
      '/.well-known/nodeinfo': redirect('/moved'),
    }),
    ...unlearnt,
    shows: /forwards to another address/,
  },
  {
    server: 'points-elsewhere',
    routes: () => ({ '/.well-known/nodeinfo': linked('https://social.other.example/nodeinfo/2.0') }),
    ...unlearnt,
    shows: /another host: social\.other\.example. We show it and do not follow it/,
  },
  {
    server: 'points-to-a-port',
    routes: () => ({ '/.well-known/nodeinfo': linked('https://points-to-a-port.example:8443/n') }),
    ...unlearnt,
    shows: /another host/,
  },
  {
    server: 'points-without-https',
    routes: (host) => ({
      ...mastodon(host, { peers: json(['threads.net']) }),
      '/.well-known/nodeinfo': linked(`http://${host}/nodeinfo/2.0`),
    }),
    ...noRule,
  },
  {
    server: 'software-script',
    routes: (host) => nodeinfo(host, attack, attack),
    heading: cantTell,
    says: /cannot read this software's list/,
    shows: /<img src=x onerror=alert/,
  },
  {
    server: 'software-proto',
    routes: (host) => nodeinfo(host, '__proto__', '4.6.5'),
    heading: cantTell,
    says: /cannot read this software's list/,
  },
  {
    server: 'software-version-missing',
    routes: (host) => ({
      ...mastodon(host, { peers: json(['threads.net']) }),
      '/nodeinfo/2.0': json({ software: { name: 'mastodon' } }),
    }),
    heading: cantTell,
    says: /does not name such a version/,
  },
  {
    server: 'pleroma-reject-text',
    routes: (host) => pleroma(host, { mrf_simple: { reject: 'threads.net' } }),
    heading: cantTell,
    says: /cannot read to the end/,
  },
  {
    server: 'pleroma-reject-objects',
    routes: (host) => pleroma(host, { mrf_simple: { reject: [{ host: 'threads.net' }, ['threads.net', 'why']] } }),
    heading: cantTell,
    says: /cannot read to the end/,
  },
  {
    server: 'pleroma-policy-list',
    routes: (host) => pleroma(host, { mrf_simple: ['threads.net'] }),
    heading: cantTell,
    says: /cannot read to the end/,
  },
  {
    server: 'misskey-error',
    routes: (host) => ({
      ...misskey(host, {}),
      '/api/federation/instances?host=threads.net&blocked=true&limit=100': json({ error: attack }),
    }),
    heading: cantTell,
    says: /may keep blocked servers/,
  },
  {
    server: 'lemmy-blocked-text',
    routes: (host) => ({
      ...nodeinfo(host, 'lemmy', '0.19.1'),
      '/api/v3/federated_instances': json({ federated_instances: { blocked: 'threads.net' } }),
    }),
    heading: cantTell,
    says: /could not be read/,
  },
  {
    server: 'mbin-like-a-list',
    routes: (host) => ({
      ...nodeinfo(host, 'mbin', '1.8.0'),
      '/api/defederated': json({ instances: { length: 1, 0: 'threads.net' } }),
    }),
    heading: cantTell,
    says: /could not be read/,
  },
];

/** Answers that never end: the check leaves each after eight seconds. */
export const endlessCases: readonly Case[] = [
  { server: 'silent', routes: () => ({ '/.well-known/nodeinfo': silence }), ...unlearnt, shows: /within 8 seconds/ },
  {
    server: 'head-only',
    routes: () => ({ '/.well-known/nodeinfo': headOnly }),
    ...unlearnt,
    shows: /within 8 seconds/,
  },
  {
    server: 'drips',
    routes: () => ({ '/.well-known/nodeinfo': drip('{"links":[', ' ') }),
    ...unlearnt,
    shows: /within 8 seconds/,
  },
  {
    server: 'drips-peers',
    routes: (host) => mastodon(host, { peers: drip('["a.example",', '"b.example",') }),
    ...unsettled,
    shows: /we did not ask/,
  },
];
