import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageAt, pages, type BuiltPage } from './builtSite.ts';

/** Types of a `<script>` that a browser runs; others, such as `application/ld+json`, hold data. */
const runnable = /^(|module|text\/javascript)$/;
/** Attributes that hold an address. */
const addresses = /^(href|src|action|formaction|xlink:href|data)$/;
const all = [...pages, pageAt('/404.html')];

test('every page carries one policy, before anything that it could stop', () => {
  const wrong = all.filter(({ $, html }) => {
    const first = html.search(/<(script|style|link rel="(stylesheet|preload|modulepreload))/);
    const policies = $('head meta[http-equiv="content-security-policy" i]').length;
    return policies !== 1 || (first !== -1 && first < html.search(/http-equiv="content-security-policy"/i));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe.each([
  { what: 'scripts', directive: 'script-src', element: 'script:not([src])' },
  { what: 'styles', directive: 'style-src-elem', element: 'style' },
] as const)('the $what in a page', ({ directive, element }) => {
  test('are allowed by hash, each of them and no other', () => {
    const wrong = all.flatMap((page) => {
      const allowed = directiveOf(page, directive).filter((source) => source.startsWith("'sha"));
      const there = hashesOf(page, element);
      return [
        ...there.filter((hash) => !allowed.includes(hash)).map((hash) => `${page.path} needs ${hash}`),
        ...allowed.filter((hash) => !there.includes(hash)).map((hash) => `${page.path} has no use for ${hash}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('are allowed by nothing wider', () => {
    const sources = new Set(all.flatMap((page) => directiveOf(page, directive)));
    const known = /^'(self|wasm-unsafe-eval|sha256-[A-Za-z0-9+/]{43}=)'$/;
    expect([...sources].filter((source) => !known.test(source))).toEqual([]);
    expect(all.filter((page) => directiveOf(page, directive).length === 0).map(({ path }) => path)).toEqual([]);
  });
});

test('what no directive names is forbidden, and nothing is handed to another site', () => {
  const wrong = all.filter(
    (page) =>
      directiveOf(page, 'default-src').join() !== "'none'" ||
      directiveOf(page, 'base-uri').join() !== "'self'" ||
      directiveOf(page, 'form-action').join() !== "'self'",
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no page has an event handler in an attribute, or a script in an address', () => {
  const wrong = all.flatMap(({ $, path }) =>
    $('*')
      .toArray()
      .flatMap((element) => Object.entries((element as { attribs?: Record<string, string> }).attribs ?? {}))
      .filter(([name, value]) => /^on/.test(name) || (addresses.test(name) && /^\s*javascript:/i.test(value)))
      .map(([name, value]) => `${path}: ${name}="${value}"`),
  );
  expect(wrong).toEqual([]);
});

function directiveOf({ $ }: BuiltPage, name: string): string[] {
  const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  const found = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return found.find(([directive]) => directive === name)?.slice(1) ?? [];
}

function hashesOf({ $ }: BuiltPage, selector: string): string[] {
  return $(selector)
    .toArray()
    .filter((element) => !$(element).is('script') || runnable.test($(element).attr('type') ?? ''))
    .map((element) => `'sha256-${createHash('sha256').update($(element).text()).digest('base64')}'`);
}
