import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pages } from './builtSite.ts';

test('every page carries a policy that allows each of its inline scripts by hash and no other', () => {
  const missing = pages.flatMap(({ $, path }) => {
    const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
    return $('script:not([src])')
      .toArray()
      .filter((script) => $(script).attr('type') !== 'application/ld+json')
      .map((script) => `'sha256-${createHash('sha256').update($(script).text()).digest('base64')}'`)
      .filter((hash) => !policy.includes(hash))
      .map((hash) => `${path} needs ${hash}`);
  });
  expect(missing).toEqual([]);
});

test('no page allows inline scripts or eval', () => {
  const scripts = pages.map(
    ({ $ }) =>
      /script-src ([^;]*)/.exec($('meta[http-equiv="content-security-policy" i]').attr('content') ?? '')?.[1] ?? 'none',
  );
  expect(scripts.filter((rule) => rule === 'none' || /'unsafe-inline'|'unsafe-eval'/.test(rule))).toEqual([]);
});

test('no page fetches anything from another origin', () => {
  const foreign = pages.flatMap(({ $, path }) =>
    $('script[src], img[src], iframe[src], link[rel~="stylesheet"], link[rel~="preload"]')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('href'))
      .get()
      .filter((url) => /^(https?:)?\/\//.test(url))
      .map((url) => `${path}: ${url}`),
  );
  expect(foreign).toEqual([]);
});
