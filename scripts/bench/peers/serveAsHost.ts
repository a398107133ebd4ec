import { readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';

/** A built site, served the way static hosts do: HTTP/2 over TLS, brotli, names with a hash kept for good. */
export interface ServedSite {
  origin: string;
  /** Every answer so far, in order. */
  log: readonly Answered[];
  close: () => void;
}

/** One answer: the path asked for, and the bytes of its body on the wire. */
export interface Answered {
  path: string;
  bytes: number;
}

/** Makes a browser take the certificates that served sites make for themselves. */
export const ownCertificates = ['--ignore-certificate-errors'] as const;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const named = /\/(_astro|assets)\//;

/** Serves a folder on a free port. `change` may rewrite each page's HTML on its way, such as to bare HTML. */
export async function serveAsHost(folder: string, change = (html: string) => html): Promise<ServedSite> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const log: Answered[] = [];
  const ready = new Map<string, { body: Buffer; packed: boolean }>();
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const file = fileAt(folder, path);
    if (file === undefined) return void response.writeHead(404).end();
    const { body, packed } = ready.get(file) ?? pack(file, change);
    ready.set(file, { body, packed });
    log.push({ path, bytes: body.length });
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': named.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      ...(packed && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, log, close: () => void server.close() };
}

function fileAt(folder: string, path: string): string | undefined {
  const candidates = ['', '.html', '/index.html'].map((ending) => join(folder, normalize(`${path}${ending}`)));
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

function pack(file: string, change: (html: string) => string): { body: Buffer; packed: boolean } {
  const content = readFileSync(file);
  const raw = file.endsWith('.html') ? Buffer.from(change(content.toString())) : content;
  const body = brotliCompressSync(raw);
  return body.length < raw.length ? { body, packed: true } : { body: raw, packed: false };
}
