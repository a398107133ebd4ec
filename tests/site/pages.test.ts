import { describe, expect, test } from 'vitest';
import { sourceIdsIn } from '../../src/dataset/rules/citations.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { pageAt, pages } from './builtSite.ts';
import { featurePages, namingPages, pageMap, uncitedPages } from './pageMap.ts';

/** Pages of features about which no source says anything in either direction. */
const unknownOnly = new Set(
  dataset.features.filter(({ cells }) => sourceIdsIn(cells).length === 0).map(({ id }) => `/compatibility/${id}/`),
);

test('the site has every page of the map, and every feature has its page', () => {
  const built = pages.map(({ path }) => path);
  expect([...pageMap, ...featurePages].filter((path) => !built.includes(path))).toEqual([]);
});

test('no page is outside the map', () => {
  const mapped: readonly string[] = [...pageMap, ...featurePages];
  const extra = pages.map(({ path }) => path).filter((path) => !mapped.includes(path));
  expect(extra).toEqual([]);
});

test.each(['title', 'meta[name="description"]'])('no two pages share their %s', (selector) => {
  const texts = pages.map(({ $, path }) => [path, $(selector).attr('content') ?? $(selector).first().text()] as const);
  const seen = Map.groupBy(texts, ([, text]) => text);
  expect([...seen.values()].filter((same) => same.length > 1)).toEqual([]);
});

describe.each(pages.map(({ path }) => path))('%s', (path) => {
  const { $ } = pageAt(path);

  test('has one main heading, a title and a description of a useful length', () => {
    expect($('h1').length).toBe(1);
    expect($('title').text().length).toBeGreaterThan(10);
    const description = $('meta[name="description"]').attr('content') ?? '';
    expect(description.length, description).toBeGreaterThanOrEqual(50);
    expect(description.length, description).toBeLessThanOrEqual(180);
  });

  test('says when it was reviewed', () => {
    expect($('main').text()).toMatch(/Reviewed\s+\d{1,2} \w+ 20\d\d/);
  });

  const mustCite = !uncitedPages.includes(path) && !unknownOnly.has(path);
  if (mustCite && namingPages.includes(path))
    test('names its sources where it uses them, and has no list of them', () => {
      const named = $('main a[href^="/sources/#"]').toArray();
      expect(named.length).toBeGreaterThan(10);
      expect(named.map((link) => $(link).text()).filter((name) => !/ (\d{4}|undated)( [a-z])?$/.test(name))).toEqual(
        [],
      );
      expect($('section.source-list').length).toBe(0);
      expect($('.prose > p').last().find('a').attr('href')).toBe('/sources/');
    });
  else if (mustCite)
    test('ends with numbered sources, each of which is cited', () => {
      const listed = $('section.source-list li[id]')
        .map((_, item) => $(item).attr('id'))
        .get();
      expect(listed.length).toBeGreaterThan(0);
      const cited = new Set(
        $('main a[href^="#s"]')
          .map((_, link) => ($(link).attr('href') ?? '').slice(1))
          .get(),
      );
      expect(listed.filter((id) => !cited.has(id))).toEqual([]);
    });

  test('uses each id once and skips no heading level', () => {
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const levels = $('main :is(h1, h2, h3, h4)')
      .map((_, heading) => Number(heading.tagName.slice(1)))
      .get();
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has no inline style of ours and no inline event handler', () => {
    expect(
      $('.prose :is([style], [onclick], [onload])')
        .map((_, element) => $.html(element))
        .get(),
    ).toEqual([]);
  });
});
