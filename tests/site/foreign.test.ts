import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { pageAt, pages, redirects, SITE } from './builtSite.ts';
import { foreignLoads } from './foreignLoads.ts';

describe('what a page would load from another origin', () => {
  it.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<img src="//cdn.example/a.png">',
    '<img srcset="/a.png 1x, https://cdn.example/b.png 2x">',
    '<source srcset="https://cdn.example/b.png">',
    '<link rel="stylesheet" href="https://cdn.example/a.css">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<link rel="alternate stylesheet" href="https://cdn.example/a.css">',
    '<link href="https://cdn.example/icon.png" rel="icon">',
    '<iframe src="https://cdn.example/"></iframe>',
    '<video poster="https://cdn.example/a.png"></video>',
    '<object data="https://cdn.example/a"></object>',
    '<a href="/here" ping="https://cdn.example/count">a</a>',
    '<form action="https://cdn.example/"></form>',
    '<svg><image href="https://cdn.example/a.png"/></svg>',
    '<svg><use xlink:href="https://cdn.example/a.svg#b"/></svg>',
    '<p style="background: url(https://cdn.example/a.png)">',
    '<style>@import "https://cdn.example/a.css";</style>',
    '<style>p { background: url( "//cdn.example/a.png" ) }</style>',
    '<meta http-equiv="Refresh" content="0; url=https://cdn.example/">',
    '<img src="/\\cdn.example/a.png">',
  ])('is found in %s', (html) => {
    expect(foreignLoads(html)).toHaveLength(1);
  });

  it.each([
    '<a href="https://elsewhere.example/">a</a>',
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">',
    '<img src="data:image/png;base64,AA//AA==">',
    '<link rel="canonical" href="https://guide.example/">',
    '<link rel="alternate" type="application/atom+xml" href="https://guide.example/changes.atom">',
    '<meta property="og:image" content="https://guide.example/a.png">',
    '<style>p { background: url(/a.png) }</style>',
    '<svg><use href="#b"/></svg>',
  ])('is not %s', (html) => {
    expect(foreignLoads(html)).toEqual([]);
  });
});

test('no page loads anything from another origin', () => {
  const all = [...pages, ...redirects, pageAt('/404.html')];
  expect(all.flatMap(({ path, html }) => foreignLoads(html).map((address) => `${path}: ${address}`))).toEqual([]);
});

test('no picture loads anything from another origin', () => {
  const pictures = globSync('**/*.svg', { cwd: SITE });
  expect(pictures.length).toBeGreaterThan(1);
  const foreign = pictures.flatMap((file) => foreignLoads(readFileSync(`${SITE}/${file}`, 'utf8')));
  expect(foreign).toEqual([]);
});

test('no policy lets a page talk to another origin, but that of the server check', () => {
  const open = [...pages, pageAt('/404.html')].flatMap(({ path, $ }) => {
    const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? 'default-src *';
    const foreign = policy.split(';').filter((directive) => /\*|https?:|wss?:|blob:|\b[\w-]+\.[a-z]/.test(directive));
    return foreign.map((directive) => `${path}: ${directive.trim()}`);
  });
  expect(open).toEqual(["/check/: connect-src 'self' https:"]);
});

test('what a page links reads the same with and without a slash at the end of its own address', () => {
  const relative = [...pages, pageAt('/404.html')].flatMap(({ path, $ }) =>
    $('[href], [src], [action]')
      .map((_, element) => $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action'))
      .get()
      .filter((address) => !/^(\/|#|[a-z]+:)/.test(address))
      .map((address) => `${path}: ${address}`),
  );
  expect(relative).toEqual([]);
});
