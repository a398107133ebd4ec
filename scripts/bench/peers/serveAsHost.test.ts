import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveAsHost, type ServedSite } from './serveAsHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const text = '<p>Words, words, words, words, words.</p>'.repeat(20);
let site: ServedSite;

beforeAll(async () => {
  mkdirSync(`${folder}/page`);
  mkdirSync(`${folder}/_astro`);
  writeFileSync(`${folder}/page/index.html`, text);
  writeFileSync(`${folder}/_astro/a.js`, 'x'.repeat(200));
  writeFileSync(`${folder}/tiny.png`, 'x');
  site = await serveAsHost(folder, (html) => html.replaceAll('Words', 'Bare'));
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

it('serves a page by its folder, packed, changed as asked, and logs its bytes on the wire', async () => {
  const { body, headers } = await get('/page/');
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(body).toString()).toBe(text.replaceAll('Words', 'Bare'));
  expect(site.log.at(-1)).toEqual({ path: '/page/', bytes: body.length });
});

it('keeps files with a hash in their name for good, and sends as they are those that packing makes no smaller', async () => {
  expect((await get('/_astro/a.js')).headers['cache-control']).toContain('immutable');
  const { body, headers } = await get('/tiny.png?v=1');
  expect(body.toString()).toBe('x');
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['cache-control']).not.toContain('immutable');
});

it.each(['/none/', '/../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])('has nothing at %s', async (path) => {
  const before = site.log.length;
  expect((await get(path)).status).toBe(404);
  expect(site.log.length).toBe(before);
});

function get(path: string) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
    const { hostname, port } = new URL(site.origin);
    request({ hostname, port, path, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', failed)
      .end();
  });
}
