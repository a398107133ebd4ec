import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SITE } from './builtSite.ts';

/** Serves the built site on a free port of this machine, with its 404 page at addresses that lead nowhere. */
export async function serveSite(): Promise<{ server: Server; origin: string }> {
  const files = sirv(SITE, { etag: true });
  const missing = readFileSync(`${SITE}/404.html`);
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404, { 'Content-Type': 'text/html' }).end(missing)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
