import { cantTell, type Case } from './case.ts';
import { bomb, breakOff, drip, flood, hangUp, headOnly, notGzip, redirect, silence } from './hostileReplies.ts';
import { json, openToAll, refuse, text, type Reply } from './replies.ts';
import { account, mastodon, misskey, nodeinfo, pleroma, rule } from './software.ts';

const MIB = 1024 * 1024;
const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const deep = text('['.repeat(200_000) + ']'.repeat(200_000));
const html = text(`<!doctype html><title>Wait</title>${attack}`, { type: 'text/html' });
const manyPeers = (before: string, size: number) =>
  text(`[${before}${'"server-of-some-length.example",'.repeat(size / 32)}"z.example"]`);

const unlearnt = { heading: cantTell, says: /Which software this server runs could not be learnt/ };
const unsettled = { heading: cantTell, says: /Its answers do not settle it/ };
const noRule = { heading: 'No rule for Threads', says: /No rule for threads\.net was in place/ };

/** Broken and hostile first answers: the software cannot be learnt, so nothing more is asked. */
const firstAnswers: Record<string, Reply> = {
  'html-page': html,
  'html-forbidden': text(attack, { status: 403, type: 'text/html' }),
  'empty-body': text(''),
  'no-content': text('', { status: 204 }),
  'truncated-json': text('{"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","hr'),
  'json-null': json(null),
  'json-number': json(42),
  'json-string': json(attack),
  'links-object': json({ links: { rel: 'x', href: 'y' } }),
  'links-of-nulls': json({ links: [null, 1, 'x', [], {}] }),
  'href-number': linked(5),
  'href-script': linked('javascript:alert(1)'),
  'href-nonsense': linked('https://['),
  'proto-key': text('{"__proto__":{"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":"/x"}]}}'),
  'deep-json': deep,
  redirected: redirect('https://public-suspend.example/.well-known/nodeinfo'),
  'redirected-to-http': redirect('http://redirected-to-http.example/.well-known/nodeinfo'),
  'no-cors': text('{}', { headers: {} }),
  'cors-for-another': text('{}', { headers: { 'access-control-allow-origin': 'https://other.example' } }),
  'too-many-requests': text('', { status: 429, headers: { ...openToAll, 'retry-after': '100000' } }),
  'server-error': refuse(500),
  'bad-gateway-without-cors': text(attack, { status: 502, headers: {} }),
  'odd-status': refuse(418),
  'hangs-up': hangUp,
  'breaks-off': breakOff('{"links":['),
  'not-gzip': notGzip,
  flood: flood('{"links":[', '"x",'),
  'spaces-flood': flood(' ', ' '),
  'gzip-bomb': bomb('{"links":[', '"x",', 40 * MIB),
};

/** Broken and hostile descriptions of the software. */
const descriptions: Record<string, Reply> = {
  'software-missing': json({}),
  'software-name-object': json({ software: { name: { toString: 'mastodon' }, version: '4.6.5' } }),
  'software-name-unprintable': text('{"software":{"name":"\\ud800\\u202e\\u0000","version":"4.6.5"}}'),
  'software-array': json([['mastodon']]),
};

/** Lists that a hostile or broken Mastodon server might give, and what the page must make of each. */
const lists: (Omit<Case, 'routes'> & { rules?: Reply; peers?: Reply })[] = [
  { server: 'rules-object', rules: json({ domain: 'threads.net', severity: 'suspend' }), ...unsettled },
  {
    server: 'rules-odd-entries',
    rules: json([null, 5, 'threads.net', [], { domain: 7 }]),
    ...unsettled,
    shows: /5 of its entries could not be read/,
  },
  { server: 'rules-deep', rules: deep, ...unsettled },
  { server: 'rules-proto', rules: text('[{"__proto__":{"domain":"threads.net","severity":"suspend"}}]'), ...unsettled },
  {
    server: 'rules-severity-object',
    rules: json([{ domain: 'threads.net', severity: { toString: 'suspend' } }]),
    heading: 'Has a rule for Threads',
    says: /unknown to us/,
  },
  {
    server: 'rules-script-in-comment',
    rules: json([rule('threads.net', 'suspend', { comment: attack })]),
    heading: 'Suspends Threads',
    says: /which is suspend/,
    shows: /<img src=x onerror=alert\(1\)>/,
  },
  {
    server: 'rules-long-comment',
    rules: json([rule('threads.net', 'suspend', { comment: 'x'.repeat(2 * MIB) })]),
    heading: 'Suspends Threads',
    says: /which is suspend/,
    shows: /x{200}…/,
  },
  {
    server: 'rules-control-characters',
    rules: text('[{"domain":"threads.net","severity":"suspend","comment":"a\\u202eb\\u0000\\ud800c"}]'),
    heading: 'Suspends Threads',
    says: /which is suspend/,
    shows: /"abc"/,
  },
  {
    server: 'rules-duplicate-keys',
    rules: text('[{"domain":"x.example","domain":"threads.net","severity":"silence","severity":"suspend"}]'),
    heading: 'Suspends Threads',
    says: /which is suspend/,
  },
  {
    server: 'rules-byte-order-mark',
    rules: text('\ufeff[{"domain":"THREADS.NET.","severity":"silence"}]'),
    heading: 'Limits Threads',
    says: /which is limit/,
  },
  {
    server: 'rules-wrong-type',
    rules: text(JSON.stringify([rule('threads.net', 'silence')]), { type: 'text/html' }),
    heading: 'Limits Threads',
    says: /which is limit/,
  },
  {
    server: 'rules-too-large',
    rules: text(`[${'{"domain":"x.example"},'.repeat((9 * MIB) / 23)}{}]`),
    ...unsettled,
    shows: /More than 8 MiB/,
  },
  { server: 'rules-flood', rules: flood('[', '{"domain":"x.example"},'), ...unsettled, shows: /More than 8 MiB/ },
  {
    server: 'rules-bomb',
    rules: bomb('[', '{"domain":"x.example"},', 40 * MIB),
    ...unsettled,
    shows: /More than 8 MiB/,
  },
  {
    server: 'rules-redirected',
    rules: redirect('https://other.example/api/v1/instance/domain_blocks'),
    ...unsettled,
    shows: /forwards to another address/,
  },
  {
    server: 'rules-without-cors',
    rules: text('[]', { headers: {} }),
    ...unsettled,
    shows: /does not let other websites read this \(CORS\)/,
  },
  { server: 'rules-429', rules: refuse(429), peers: json(['threads.net']), ...unsettled, shows: /we did not ask/ },
  { server: 'rules-500', rules: refuse(500), peers: json(['threads.net']), ...noRule },
  { server: 'peers-endless-but-found', peers: flood('["threads.net",', '"x.example",'), ...noRule },
  {
    server: 'peers-huge-and-late',
    peers: manyPeers('', 7 * MIB),
    heading: 'Suspends Threads, or has never met it',
    says: /Either Threads is suspended/,
  },
  { server: 'peers-too-large', peers: manyPeers('', 9 * MIB), ...unsettled, shows: /More than 8 MiB/ },
  { server: 'peers-truncated', peers: text('["a.example","b.example"'), ...unsettled },
  { server: 'peers-of-objects', peers: json([{ domain: 'threads.net' }]), ...unsettled },
  { server: 'peers-object', peers: json({ 'threads.net': 1 }), ...unsettled },
  { server: 'peers-nested', peers: json([['threads.net']]), ...unsettled },
  { server: 'peers-then-more', peers: text('[] ["threads.net"]'), ...unsettled },
  { server: 'peers-html', peers: html, ...unsettled },
  { server: 'peers-breaks-off', peers: breakOff('["a.example",'), ...unsettled },
  { server: 'peers-escaped', peers: text('[ "a.example" ,\n"\\u0074hreads\\u002enet"]'), ...noRule },
  { server: 'peers-byte-order-mark', peers: text('\ufeff["threads.net"]'), ...noRule },
  {
    server: 'peers-only-similar',
    peers: json(['notthreads.net', 'threads.net.example', 'www.threads.net', 'threads.com']),
    heading: 'Suspends Threads, or has never met it',
    says: /Either Threads is suspended/,
  },
  { server: 'peers-one-endless-name', peers: flood('["', 'x'), ...unsettled },
];

const accountsCases: Case[] = [
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
];

const otherCases: Case[] = [
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

/** Answers that end at once. */
export const hostileCases: readonly Case[] = [
  ...Object.entries(firstAnswers).map(([server, reply]) => ({
    server,
    routes: () => ({ '/.well-known/nodeinfo': reply }),
    ...unlearnt,
  })),
  ...Object.entries(descriptions).map(([server, reply]) => ({
    server,
    routes: (host: string) => ({ ...mastodon(host), '/nodeinfo/2.0': reply }),
    ...unlearnt,
  })),
  ...lists.map(({ rules, peers, ...rest }) => ({
    ...rest,
    routes: (host: string) => mastodon(host, { ...(rules && { rules }), ...(peers && { peers }) }),
  })),
  ...accountsCases,
  ...otherCases,
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

function linked(href: unknown): Reply {
  return json({ links: [{ rel: 'http://nodeinfo.diaspora.software/ns/schema/2.0', href }] });
}
