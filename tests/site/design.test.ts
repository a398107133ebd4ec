import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens } from '../../src/design/readTokens.ts';
import { pageAt, pages, SITE } from './builtSite.ts';

const { $ } = pageAt('/about/design/');

test('the design page is reached by its address alone, and asks not to be indexed', () => {
  const links = pages.filter((page) => page.$('a[href$="/about/design/"]').length > 0);
  expect(links.map(({ path }) => path)).toEqual([]);
  for (const list of ['sitemap-0.xml', 'llms.txt', 'pagefind/guide.json'])
    expect(readFileSync(`${SITE}/${list}`, 'utf8')).not.toContain('about/design');
  expect($('meta[name="robots"]').attr('content')).toBe('noindex');
});

test('it draws every token', () => {
  const { colours, measures } = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
  const named = $('main code')
    .map((_, code) => $(code).text())
    .get();
  expect([...colours, ...measures].map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
  for (const { name, light, dark } of colours)
    for (const value of [light, dark]) expect($(`rect[fill="${value}"]`).length, name).toBeGreaterThan(0);
});

test('each component on it draws something', () => {
  const empty = $('.specimen')
    .toArray()
    .filter((specimen) => $(specimen).children().length < 2)
    .map((specimen) => $(specimen).find('h2, h3').text());
  expect(empty).toEqual([]);
});

test('it uses each id once, no inline style, and leads only to what exists', () => {
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect($('main [style]').length).toBe(0);
  const lost = $('a[href]')
    .map((_, link) => $(link).attr('href'))
    .get()
    .filter((href) =>
      href.startsWith('#') ? !ids.includes(href.slice(1)) : href.startsWith('/') && !leadsToPage(href),
    );
  expect(lost).toEqual([]);
});

/** Records here are made up, so that an anchor on another page need not be there. */
function leadsToPage(href: string): boolean {
  const [path = ''] = href.split('#');
  return existsSync(`${SITE}${path}${path.endsWith('/') ? 'index.html' : ''}`);
}
