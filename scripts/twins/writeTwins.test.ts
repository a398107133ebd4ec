import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeTwins } from './writeTwins.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'twins-'));
});
afterEach(() => rm(site, { recursive: true }));

const page = (name: string) =>
  `<html><head><link rel="canonical" href="https://guide.example/base/${name}/"><link rel="alternate" type="text/markdown" href="/base/${name}.md"></head>` +
  `<body><main><p>About ${name}.</p></main></body></html>`;
const twin = (name: string) => readFile(`${site}/${name}.md`, 'utf8').catch(() => '');

test('a page has its twin before the last page is written, and one that stands in part has it when it is whole', async () => {
  const whole = Promise.withResolvers<void>();
  await writeFile(`${site}/polls.html`, page('polls'));
  await writeFile(`${site}/likes.html`, page('likes').slice(0, -20));
  const written = writeTwins(site, '/base', whole.promise);
  await vi.waitUntil(() => twin('polls'));
  expect(await twin('polls')).toContain('About polls.');
  expect(await twin('likes')).toBe('');
  await writeFile(`${site}/likes.next`, page('likes'));
  await rename(`${site}/likes.next`, `${site}/likes.html`);
  whole.resolve();
  await written;
  expect(await twin('likes')).toContain('About likes.');
});

test('a page that names no twin has none, however it ends', async () => {
  await writeFile(`${site}/old.html`, '<meta http-equiv="refresh" content="0;url=/new/"><body>Moved.</body>');
  await expect(writeTwins(site, '/', Promise.resolve())).resolves.toBeUndefined();
});

test('a page without a main part is refused by its address', async () => {
  await writeFile(`${site}/polls.html`, page('polls').replaceAll('main', 'div'));
  await expect(writeTwins(site, '/base', Promise.resolve())).rejects.toThrow('https://guide.example/base/polls/');
});
