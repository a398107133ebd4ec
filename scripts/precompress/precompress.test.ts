import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(`${site}/privacy`);
});
afterEach(() => rmSync(site, { recursive: true }));

const page = `<p>${'Threads and Mastodon. '.repeat(50)}`;

it('writes both forms beside each text file, in every folder, and nothing beside others', async () => {
  writeFileSync(`${site}/index.html`, page);
  writeFileSync(`${site}/privacy/index.html`, '');
  writeFileSync(`${site}/favicon.png`, 'picture');
  writeFileSync(`${site}/_headers`, '/*');
  const { files, before, brotli } = await precompress(site);
  expect([files, before]).toEqual([2, page.length]);
  expect(brotli).toBeLessThan(page.length / 4);
  expect(readdirSync(site).toSorted()).toEqual(
    ['_headers', 'favicon.png', 'index.html', 'index.html.br', 'index.html.gz', 'privacy'].toSorted(),
  );
  expect(brotliDecompressSync(readFileSync(`${site}/index.html.br`)).toString()).toBe(page);
  expect(gunzipSync(readFileSync(`${site}/index.html.gz`)).toString()).toBe(page);
  expect(gunzipSync(readFileSync(`${site}/privacy/index.html.gz`)).toString()).toBe('');
});

it('replaces what it wrote before, byte for byte the same for the same text', async () => {
  writeFileSync(`${site}/index.html`, 'old');
  await precompress(site);
  writeFileSync(`${site}/index.html`, page);
  await precompress(site);
  const first = ['br', 'gz'].map((form) => readFileSync(`${site}/index.html.${form}`));
  expect((await precompress(site)).files).toBe(1);
  expect(['br', 'gz'].map((form) => readFileSync(`${site}/index.html.${form}`))).toEqual(first);
  expect(gunzipSync(first[1] ?? '').toString()).toBe(page);
});
