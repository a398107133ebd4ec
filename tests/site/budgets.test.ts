import { globSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { loadPages } from '../../scripts/loadContent.ts';
import { overBudget } from './budgets/overBudget.ts';
import { filesIn, pageBytes, scriptsOf } from './budgets/pageBytes.ts';
import { budgets, FLIGHT, ownLengths, templateOf, type Budget } from './budgets/templates.ts';
import { pages, SITE } from './builtSite.ts';

const read = filesIn(SITE);
const texts = new Map((await loadPages()).map(({ path, text }) => [path, text]));
const weighed = pages.map((page) => {
  const template = templateOf(page.path, texts.get(page.path));
  const budget: Budget = { ...budgets[template], ...ownLengths[page.path] };
  return { path: page.path, template, budget, bytes: pageBytes(page, read) };
});

describe('the built site', () => {
  it('has no page over its budget', () => {
    const grown = overBudget(weighed);
    expect(grown, `Make these smaller, or raise a budget with its reason (templates.ts):\n${grown}\n`).toBe('');
  });

  it('shows every prose page after one round trip: it and the styles it waits for fit in the first flight', () => {
    const prose = weighed.filter(({ template }) => template === 'prose');
    expect(prose.length).toBeGreaterThan(0);
    const late = prose.filter(({ bytes }) => bytes.html > FLIGHT);
    expect(late.map(({ path, bytes }) => `${path} is ${bytes.html - FLIGHT} B over`)).toEqual([]);
  });

  it('has pages of every template, and every page with a length of its own', () => {
    expect(Object.keys(budgets).filter((name) => !weighed.some(({ template }) => template === name))).toEqual([]);
    expect(Object.keys(ownLengths).filter((path) => !weighed.some((page) => page.path === path))).toEqual([]);
  });

  it('loads nothing for search before its box is opened', () => {
    const ofSearch = globSync('_astro/*.js', { cwd: SITE })
      .map((file) => `/${file}`)
      .filter((path) => read(path)?.includes('pagefind.js'));
    expect(ofSearch).not.toEqual([]);
    const early = pages.flatMap(({ path, $ }) =>
      scriptsOf($, read)
        .filter((script) => ofSearch.includes(script) || script.startsWith('/pagefind/'))
        .map((script) => `${path} loads ${script}`),
    );
    expect(early).toEqual([]);
  });
});

describe('what a page costs', () => {
  const files: Record<string, string> = {
    '/a.css': 'p{margin:0}',
    '/_astro/a.js': 'import{b}from"./b.js";import("./later.js")',
    '/_astro/b.js': 'import "./a.js";export const b=1',
    '/_astro/later.js': 'x'.repeat(99),
    '/p.svg': '<svg/>',
    '/f.woff2': 'font',
  };
  const site = (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path]));
  const bytesOf = (html: string) => pageBytes({ html, $: load(html) }, site);
  const empty = { css: 0, script: 0, pictures: 0, fonts: 0, requests: 1 };

  it('is its HTML alone when it has nothing else', () => {
    const { html, ...rest } = bytesOf('<p>Hello</p>');
    expect(html).toBeGreaterThan(0);
    expect(rest).toEqual(empty);
  });

  it('counts scripts that the page imports once it is drawn', () => {
    const html = '<script>requestAnimationFrame(()=>{import("/_astro/a.js");import("/none.js")})</script>';
    expect(scriptsOf(load(html), site)).toEqual(['/_astro/a.js', '/_astro/b.js', '/none.js']);
  });

  it.each([
    { what: 'a linked stylesheet', html: '<link rel="stylesheet" href="/a.css">', more: { css: 15, requests: 2 } },
    { what: 'a script and its imports', html: '<script src="/_astro/a.js"></script>', more: { requests: 3 } },
    { what: 'a preloaded script', html: '<link rel="modulepreload" href="/_astro/b.js">', more: { requests: 3 } },
    { what: 'a picture', html: '<img src="/p.svg" alt="">', more: { pictures: 10, requests: 2 } },
    { what: 'a font', html: '<style>@font-face{src:url(/f.woff2)}</style>', more: { fonts: 8, requests: 2 } },
    { what: 'a file that is missing', html: '<img src="/none.png" alt="">', more: { requests: 2 } },
    { what: 'data for machines', html: '<script type="application/ld+json">{}</script>', more: {} },
  ])('counts $what', ({ html, more }) => {
    expect(bytesOf(html)).toMatchObject(more);
  });

  it('counts scripts in the page and what they import, but not what they import later', () => {
    expect(bytesOf('<script>run()</script>').script).toBeGreaterThan(0);
    const { script } = bytesOf('<script src="/_astro/a.js"></script>');
    expect(script).toBeLessThan(100);
    expect(scriptsOf(load('<script src="/_astro/a.js"></script>'), site)).toEqual(['/_astro/a.js', '/_astro/b.js']);
  });
});

describe('templates', () => {
  test.each([
    ['/', '', 'home'],
    ['/compatibility/polls/', '', 'feature'],
    ['/compatibility/2024/', '', 'table'],
    ['/privacy/', "import Cite from '#shortcodes/Cite.astro';", 'prose'],
    ['/history/', "import Events from '#shortcodes/Events.astro';", 'dataset'],
    ['/follow/', "import AccountFinder from '#shortcodes/AccountFinder.astro';", 'tool'],
    [
      '/check/',
      "import Events from '#shortcodes/Events.astro';\nimport ServerCheck from '#shortcodes/ServerCheck.astro';",
      'tool',
    ],
  ])('%s is told by its path and shortcodes', (path, text, template) => {
    expect(templateOf(path, text)).toBe(template);
  });
});

test('what grew is told in a table, the most first, with page, kind, bytes and budget', () => {
  const bytes = { html: 150, css: 20, script: 300, pictures: 0, fonts: 0, requests: 3 };
  const budget = { html: 100, css: 20, script: 100, pictures: 0, fonts: 0, requests: 3 };
  expect(overBudget([{ path: '/a/', template: 'prose', bytes, budget }])).toBe(
    [
      'page  template  what    is   may be  over',
      '/a/   prose     script  300  100     +200',
      '/a/   prose     html    150  100     +50',
    ].join('\n'),
  );
  expect(overBudget([{ path: '/a/', template: 'prose', bytes: budget, budget }])).toBe('');
});
