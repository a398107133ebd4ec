import type { Case } from './case.ts';
import { attack, bomb, breakOff, deep, flood, hangUp, notGzip, page, redirect } from './hostileReplies.ts';
import { unlearnt } from './outcomes.ts';
import { json, openToAll, refuse, text, type Reply } from './replies.ts';
import { linked, mastodon } from './software.ts';

const MIB = 1024 * 1024;

/** Broken and hostile first answers: the software cannot be learnt, so nothing more is asked. */
const firstAnswers: Record<string, Reply> = {
  'html-page': page,
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

/** Servers whose software cannot be learnt, so that nothing more may be asked. */
export const hostileIntroductions: readonly Case[] = [
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
];
