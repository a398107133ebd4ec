import { existsSync, readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { pageAt, pages, redirects, SITE, unlistedPages } from './builtSite.ts';

/** What a reader's eye does not take for the text of a page: its navigation, its controls, and what is hidden. */
const beside = [
  'nav, .section, .contents-short, form.filters, .share, .share-page, button, input, select, textarea',
  '.anchor, .permalink, .back',
  'script, style, template, [hidden], [aria-hidden="true"]',
];

describe.each(pages.map(({ path }) => path))('the twin of %s', (path) => {
  const { $ } = pageAt(path);
  const { front, text } = twinAt($('link[rel="alternate"][type="text/markdown"]').attr('href') ?? 'none');

  test('says, word by word, what the page shows', () => {
    const shown = visibleWords(path);
    expect(shown.length).toBeGreaterThan(50);
    expect(wordsOf(load(markdownToHtml(text).html))).toEqual(shown);
  });

  test('begins with the page’s address, title, answer and day', () => {
    const said = (name: string): unknown => JSON.parse(new RegExp(`^${name}: (.*)$`, 'm').exec(front)?.[1] ?? 'null');
    expect(said('url')).toBe($('link[rel="canonical"]').attr('href'));
    expect(said('description')).toBe($('meta[name="description"]').attr('content'));
    expect(said('title')).toBe($('h1').text());
    expect(said('reviewed')).toBe($('main .title time').attr('datetime'));
    expect(text.startsWith(`# ${$('h1').text()}`)).toBe(true);
  });

  test('leads where the page leads', () => {
    const root = new URL($('link[rel="canonical"]').attr('href') ?? '').origin;
    // An address with brackets of its own stands between angle brackets.
    const targets = [...text.matchAll(/\]\((?:<(http[^\s>]*)>|(http[^\s)]*))\)/g)].map(
      ([, bracketed, plain = '']) => bracketed ?? plain,
    );
    expect(targets).toHaveLength(text.match(/\]\(<?http/g)?.length ?? 0);
    const wrong = targets.filter((target) => target.startsWith(`${root}/`) && !existsSync(fileAt(target)));
    expect(wrong).toEqual([]);
    expect(text.match(/\]\((?!<?https?:|mailto:)[^)]*\)/g) ?? []).toEqual([]);
  });

  test('numbers the sources as the page does', () => {
    const listed = $('section.source-list li').length;
    const [, list = ''] = text.split('\n## Sources\n');
    expect([...list.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: listed }, (_, index) => index + 1),
    );
  });

  test('keeps each table, with all of its rows', () => {
    const rows = (root: CheerioAPI) =>
      root('table')
        .map((_, table) => root(table).find('tr').length)
        .get();
    expect(rows(load(markdownToHtml(text).html))).toEqual(rows(load($('main').html() ?? '')));
  });
});

test('pages that only send on, and those that no list names, have no twin', () => {
  const others = [...redirects, ...unlistedPages];
  expect(others.filter(({ $ }) => $('link[type="text/markdown"]').length > 0).map(({ path }) => path)).toEqual([]);
});

function twinAt(href: string): { front: string; text: string } {
  const [, front = '', text = ''] = readFileSync(`${SITE}${href}`, 'utf8').split(/^---\n/m, 3);
  return { front, text: text.trim() };
}

function fileAt(address: string): string {
  const { pathname } = new URL(address);
  return `${SITE}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
}

/** Pictures count by the words that screen readers get. */
function visibleWords(path: string): string[] {
  const $ = load(pageAt(path).$('main').html() ?? '');
  for (const selector of beside) $(selector).remove();
  $('svg[role="img"]').each((_, picture) => {
    $(picture).replaceWith(`Picture ${$(picture).children('title').text()} ${$(picture).children('desc').text()} `);
  });
  return wordsOf($);
}

/** The words of the text, in order; those of two elements are two, even where no space parts them. */
function wordsOf($: CheerioAPI): string[] {
  $('img').each((_, image) => void $(image).replaceWith(` ${$(image).attr('alt') ?? ''} `));
  $('*').append(' ').before(' ');
  return (
    $('body')
      .text()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
