import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { askLink } from './askLink.ts';

/** What a path of the fake site does. */
type Act = (request: IncomingMessage, response: ServerResponse) => unknown;

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const patience = { timeout: 400, longestWait: 1000 };
let asked: string[] = [];
let busyFor = 0;

const acts: Record<string, Act> = {
  '/page': send(200, html, '<h1 id="here">Hello</h1><a name="old">'),
  '/gone': send(410),
  '/missing': send(404, html, '<h1 id="here">'),
  '/moved': send(301, { Location: '/page' }),
  '/twice': send(302, { Location: '/moved' }),
  '/loop': send(301, { Location: '/loop' }),
  '/mail': send(301, { Location: 'mailto:me@a.net' }),
  '/nowhere': send(301, { Location: 'http://' }),
  '/lost': send(301),
  '/no-head': (request, response) => send(request.method === 'HEAD' ? 405 : 200, html)(request, response),
  '/silent': () => undefined,
  '/dripping': (_, response) => response.writeHead(200, html).write('<p id="here">'),
  '/broken': (_, response) => response.destroy(),
  '/busy': (request, response) => send(busyFor-- > 0 ? 429 : 200, { 'Retry-After': '0' })(request, response),
  '/busy-till': (request, response) =>
    send(busyFor-- > 0 ? 503 : 200, { 'Retry-After': new Date(Date.now() - 5000).toUTCString() })(request, response),
  '/patient': send(503, { 'Retry-After': '86400' }),
  '/busy-in-words': send(429, { 'Retry-After': 'later' }),
  '/picture': send(200, { 'Content-Type': 'image/png' }, '<p id="here">'),
  '/huge': send(200, html, `<p id="here">${'x'.repeat(4_100_000)}`),
  '/dated': send(200, { 'Last-Modified': 'Sun, 01 Feb 2026 00:00:00 GMT' }),
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
    acts[request.url ?? '']?.(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
  busyFor = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('asks for the head alone, under its name', async () => {
  expect(await ask('/page')).toMatchObject({ kind: 'answered', status: 200, hops: [] });
  expect(asked).toEqual(['HEAD /page Guide/1.0']);
});

it('reads the page when its places matter', async () => {
  expect(await ask('/page', true)).toMatchObject({ status: 200, ids: new Set(['here', 'old']) });
  expect(asked).toEqual(['GET /page Guide/1.0']);
});

it('asks for the whole where the head alone is refused', async () => {
  expect(await ask('/no-head')).toMatchObject({ kind: 'answered', status: 200 });
  expect(asked).toEqual(['HEAD /no-head Guide/1.0', 'GET /no-head Guide/1.0']);
});

it.each([
  { path: '/gone', status: 410, hops: [] },
  { path: '/missing', status: 404, hops: [] },
  { path: '/moved', status: 200, hops: ['301 /page'] },
  { path: '/twice', status: 200, hops: ['302 /moved', '301 /page'] },
  { path: '/nowhere', status: 301, hops: [] },
  { path: '/lost', status: 301, hops: [] },
  { path: '/busy-in-words', status: 429, hops: [] },
])('follows $path to $status', async ({ path, status, hops }) => {
  const answer = await ask(path);
  if (answer.kind === 'failed') throw new Error(answer.because);
  const led = answer.hops.map((hop) => `${hop.status} ${hop.to.replace(origin, '')}`);
  expect([answer.status, led]).toEqual([status, hops]);
});

it.each([
  { path: '/loop', because: 'leads on more than 10 times' },
  { path: '/mail', because: 'leads to mailto:me@a.net, which is no page' },
  { path: '/silent', because: 'gave no answer in 0.4 seconds' },
  { path: '/dripping', because: 'gave no answer in 0.4 seconds' },
  { path: '/patient', because: 'asks to wait 86400 seconds' },
  { path: '/broken', because: 'could not be asked (UND_ERR_SOCKET)' },
])('of $path says that it $because', async ({ path, because }) => {
  expect(await ask(path, true)).toEqual({ kind: 'failed', because });
});

it.each(['/busy', '/busy-till'])('comes back to %s when asked to, and gives up after a while', async (path) => {
  busyFor = 2;
  expect(await ask(path)).toMatchObject({ status: 200 });
  expect(asked).toHaveLength(3);
  asked = [];
  busyFor = 100;
  expect(await ask(path)).toMatchObject({ kind: 'answered', status: path === '/busy' ? 429 : 503 });
  expect(asked).toHaveLength(6);
});

it.each(['/picture', '/huge', '/missing'])('does not judge the places in %s, which is no whole page', async (path) => {
  expect(await ask(path, true)).not.toHaveProperty('ids');
});

it('reads when a page changed', async () => {
  const answer = await ask('/dated');
  expect(answer).toMatchObject({ lastModified: new Date('2026-02-01') });
  expect(answer).toHaveProperty('date');
});

it('says in words that no server is there', async () => {
  const { port } = server.address() as AddressInfo;
  const closed = await askLink(`http://127.0.0.2:${port}/`, false, 'Guide/1.0', patience);
  expect(closed).toEqual({ kind: 'failed', because: 'has a server that refuses connections' });
});

function ask(path: string, wantsIds = false) {
  return askLink(`${origin}${path}`, wantsIds, 'Guide/1.0', patience);
}

function send(status: number, headers: Record<string, string> = {}, body = ''): Act {
  return (_, response) => response.writeHead(status, headers).end(body);
}
