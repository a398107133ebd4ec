import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkLinks } from './checkLinks.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') return response.writeHead(301, { Location: '/page' }).end();
    return response.writeHead(request.url === '/page' ? 200 : 404, { 'Content-Type': 'text/html' }).end('<p id="one">');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('says how each link of the site fares', async () => {
  const found = ['/gone', '/moved', '/page'].map((path) => ({
    address: `${origin}${path}`,
    anchors: path === '/page' ? ['one', 'two'] : [],
    pages: ['/a/'],
  }));
  const links = await checkLinks(found, 'Guide/1.0', { pause: 0, hosts: 2 }, { timeout: 2000, longestWait: 0 });
  expect(links.map(({ address, state, why, to }) => [address.replace(origin, ''), state, why, to])).toEqual([
    ['/gone', 'gone', 'answers 404', undefined],
    ['/moved', 'moved', 'leads on for good', `${origin}/page`],
    ['/page', 'changed', 'has no #two in its HTML', undefined],
  ]);
});
