import type { Case } from './case.ts';
import { attack, bomb, breakOff, deep, flood, page, redirect } from './hostileReplies.ts';
import { noRule, unsettled } from './outcomes.ts';
import { json, refuse, text, type Reply } from './replies.ts';
import { mastodon, rule } from './software.ts';

const MIB = 1024 * 1024;

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
    peers: manyPeers(7 * MIB),
    heading: 'Suspends Threads, or has never met it',
    says: /Either Threads is suspended/,
  },
  { server: 'peers-too-large', peers: manyPeers(9 * MIB), ...unsettled, shows: /More than 8 MiB/ },
  { server: 'peers-truncated', peers: text('["a.example","b.example"'), ...unsettled },
  { server: 'peers-of-objects', peers: json([{ domain: 'threads.net' }]), ...unsettled },
  { server: 'peers-object', peers: json({ 'threads.net': 1 }), ...unsettled },
  { server: 'peers-nested', peers: json([['threads.net']]), ...unsettled },
  { server: 'peers-then-more', peers: text('[] ["threads.net"]'), ...unsettled },
  { server: 'peers-html', peers: page, ...unsettled },
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

/** Mastodon servers whose lists are broken or hostile. */
export const hostileLists: readonly Case[] = lists.map(({ rules, peers, ...rest }) => ({
  ...rest,
  routes: (host: string) => mastodon(host, { ...(rules && { rules }), ...(peers && { peers }) }),
}));

/** A list of many names and a last one, about as long as asked for, in bytes. */
function manyPeers(size: number): Reply {
  return text(`[${'"server-of-some-length.example",'.repeat(size / 32)}"z.example"]`);
}
