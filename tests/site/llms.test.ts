import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageAt, pages, SITE } from './builtSite.ts';

const text = readFileSync(`${SITE}/llms.txt`, 'utf8');
const links = [...text.matchAll(/^- \[(.*)\]\((.*?)\): (.*)$/gm)].map(([, title, address = '', answer]) => ({
  title,
  path: new URL(address).pathname,
  answer,
}));

test('llms.txt lists the twin of every page once, with the page’s title and answer', () => {
  const expected = pages.map(({ $ }) => ({
    title: $('h1').text(),
    path: $('link[type="text/markdown"]').attr('href') ?? 'none',
    answer: $('meta[name="description"]').attr('content'),
  }));
  const byPath = (one: { path: string }, other: { path: string }) => (one.path < other.path ? -1 : 1);
  expect(links.toSorted(byPath)).toEqual(expected.toSorted(byPath));
});

test('every address in llms.txt leads somewhere', () => {
  const root = new URL('/', pageAt('/').$('link[rel="canonical"]').attr('href')).href;
  const own = text.match(/https?:\/\/[^\s()`]+/g)?.filter((address) => address.startsWith(root)) ?? [];
  expect(own.length).toBeGreaterThan(pages.length);
  const missing = own.filter((address) => {
    const { pathname } = new URL(address);
    return !existsSync(`${SITE}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`);
  });
  expect(missing).toEqual([]);
});

test('robots.txt lets everyone read everything, and names a sitemap that exists', () => {
  const robots = readFileSync(`${SITE}/robots.txt`, 'utf8');
  expect(robots).toContain('User-agent: *\nAllow: /\n');
  const sitemap = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
  expect(existsSync(`${SITE}${new URL(sitemap).pathname}`)).toBe(true);
});
