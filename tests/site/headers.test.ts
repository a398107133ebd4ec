import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITE } from './builtSite.ts';

/** The shipped `_headers`, read as a host reads it: blocks of a path and its indented headers. */
const blocks = readFileSync(`${SITE}/_headers`, 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return { path, headers: lines.map((line) => line.trim().split(/: (.*)/s, 2) as [string, string]) };
  });

const files = globSync('**/*.*', { cwd: SITE })
  .filter((file) => file !== '_headers')
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/** Every header that a host would send with a path, from all blocks that match it. */
function sentWith(path: string): [string, string][] {
  return blocks.filter((block) => matches(block.path, path)).flatMap(({ headers }) => headers);
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

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
    expect(kept.filter((path) => !/^\/_astro\/.*\.[\w-]{8}\.\w+$/.test(path))).toEqual([]);
  });
});
