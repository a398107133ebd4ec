import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITE } from './builtSite.ts';
import { readHeadersFile } from './headersFile.ts';

const { blocks, sentWith } = readHeadersFile(SITE);

const files = globSync('**/*.*', { cwd: SITE })
  // Left aside: what "npm run precompress" adds; a server sends it in place of the file that it was made from.
  .filter((file) => !/\.(br|gz)$/.test(file))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

function valueOf(path: string, header: string): string | undefined {
  return new Map(sentWith(path)).get(header);
}

describe('the shipped headers', () => {
  test('fit what hosts accept: each path once, one star at the end, fewer than 100 blocks, lines of at most 2,000 characters', () => {
    const paths = blocks.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    expect(paths.filter((path) => !/^\/[^*\s]*\*?$/.test(path))).toEqual([]);
    expect(blocks.length).toBeLessThan(100);
    const pairs = blocks.flatMap(({ headers }) => headers);
    expect(pairs.filter(([name, value]) => !/^[A-Za-z-]+$/.test(name) || !value || value.length > 1900)).toEqual([]);
  });

  test('reach each file of the site, each header once', () => {
    const wrong = [...files, '/no-such-page', '/badge/polls/to-threads.svg'].flatMap((path) => {
      const names = sentWith(path).map(([name]) => name.toLowerCase());
      return names.length === 0 || new Set(names).size < names.length ? [`${path}: ${names.join(', ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('open data, badges and feeds to every origin, and nothing else', () => {
    const open = files.filter((path) => valueOf(path, 'Access-Control-Allow-Origin') === '*');
    expect(open.filter((path) => !/^\/(data|badge)\/|^\/changes[a-z-]*\.(atom|json)$/.test(path))).toEqual([]);
    for (const path of ['/data/v1/compat.json', '/data/v1/cells.csv', '/changes.atom', '/changes-to-threads.json']) {
      expect(open).toContain(path);
    }
    expect(valueOf('/badge/polls/to-threads.svg', 'Access-Control-Allow-Origin')).toBe('*');
  });

  test.each([
    ['/', 'Content-Security-Policy', "frame-ancestors 'none'"],
    ['/compatibility/polls/', 'Content-Security-Policy', "frame-ancestors 'none'"],
    ['/', 'X-Content-Type-Options', 'nosniff'],
    ['/', 'Referrer-Policy', 'same-origin'],
    ['/', 'Cross-Origin-Opener-Policy', 'same-origin'],
    ['/changes.atom', 'Content-Type', 'application/atom+xml; charset=utf-8'],
    ['/changes-from-threads.json', 'Content-Type', 'application/feed+json; charset=utf-8'],
    ['/data/v1/cells.csv', 'Content-Type', 'text/csv; charset=utf-8'],
    ['/data/v1/compat.schema.json', 'Content-Type', 'application/schema+json; charset=utf-8'],
    ['/data/v1/compat.json', 'Content-Type', undefined],
    ['/data/v1/compat.json', 'Cache-Control', undefined],
  ])('send with %s: %s %s', (path, header, value) => {
    expect(valueOf(path, header)).toBe(value);
  });

  test('let files with a hash in their name be kept for ever, and no other', () => {
    const kept = files.filter((path) => valueOf(path, 'Cache-Control')?.includes('immutable'));
    expect(kept.length).toBeGreaterThan(0);
    const hashed = /^\/_astro\/.*\.[\w-]{8}\.\w+$|^\/pagefind\/(fragment|index)\/en_[0-9a-f]{7,}\.pf_\w+$/;
    expect(kept.filter((path) => !hashed.test(path))).toEqual([]);
  });
});
