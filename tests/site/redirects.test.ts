import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { redirectProblems } from '../../src/hosting/redirectProblems.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { pages, redirects as redirectPages, SITE } from './builtSite.ts';

const anchors = new Map(
  pages.map(({ path, $ }) => [
    path,
    new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get(),
    ),
  ]),
);

test('every redirect leads straight to a page and an anchor that are there, and hides no page', () => {
  expect(redirectProblems(redirects, anchors)).toEqual([]);
});

test('every redirect, and nothing else, has a page that sends the reader on', () => {
  const sent = redirectPages.map(({ path, $ }) => [
    path,
    $('meta[http-equiv="refresh"]').attr('content'),
    $('a').attr('href'),
  ]);
  const expected = Object.entries(redirects).map(([from, to]) => [`${from}/`, `0;url=${to}`, to]);
  expect(sent.toSorted()).toEqual(expected.toSorted());
});

test('the shipped _redirects has each old address, with and without its slash, fewer than hosts allow', () => {
  const lines = readFileSync(`${SITE}/_redirects`, 'utf8').trim().split('\n');
  const expected = Object.entries(redirects).flatMap(([from, to]) => [`${from} ${to} 301`, `${from}/ ${to} 301`]);
  expect(lines).toEqual(expected);
  // Cloudflare Pages: 2,000 lines of at most 1,000 characters (its documentation, read on 2026-11-23).
  expect(lines.length).toBeLessThan(2000);
  expect(lines.filter((line) => line.length > 1000)).toEqual([]);
});

test.each([
  ['/limit', '/admins/limit/'],
  ['/suspend', '/admins/suspend/'],
  ['/federate', '/admins/federate/'],
  ['/blocks-us', '/admins/decide/#could-threads-be-blocking-us'],
])('the short path %s, which admins have shared, leads to %s', (from, to) => {
  expect(new Map<string, string>(Object.entries(redirects)).get(from)).toBe(to);
});
