import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages, SITE, type BuiltPage } from './builtSite.ts';

const idsByPath = new Map(
  pages.map(({ path, $ }) => [
    path,
    new Set(
      $('[id]')
        .map((_, e) => $(e).attr('id'))
        .get(),
    ),
  ]),
);

/** Words that say nothing of where a link leads; search engines and lists of links show them without their sentence. */
const EMPTY_WORDS = /^(click )?(here|this|go|start|link|more|more info(rmation)?|information|(learn|read|see) more)$/i;

test('the words of every link say where it leads', () => {
  const empty = pages.flatMap(({ path, $ }) =>
    $('a[href]')
      .filter((_, link) => EMPTY_WORDS.test($(link).text().trim()))
      .map((_, link) => `${path}: ${$(link).attr('href')} is called ${$(link).text().trim()}`)
      .get(),
  );
  expect(empty).toEqual([]);
});

test('every link, anchor, script, style and picture inside the site leads somewhere', () => {
  expect(pages.flatMap(brokenLinks)).toEqual([]);
});

test('the sitemap names exactly the pages', async () => {
  const { readFileSync } = await import('node:fs');
  const sitemap = readFileSync(`${SITE}/sitemap-0.xml`, 'utf8');
  const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)]
    .map(([, path]) => path ?? '')
    .toSorted();
  expect(listed).toEqual(pages.map(({ path }) => path).toSorted());
});

function brokenLinks({ path, $ }: BuiltPage): string[] {
  const targets = $('[href], [src]')
    .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
    .get();
  return targets.flatMap((target) => {
    const url = new URL(target, `https://site.test${path}`);
    if (url.host !== 'site.test' || url.protocol !== 'https:') return [];
    const fragment = decodeURIComponent(url.hash.slice(1));
    const ids = idsByPath.get(url.pathname);
    if (ids === undefined) return existsSync(`${SITE}${url.pathname}`) ? [] : [`${path}: ${target} leads nowhere`];
    return fragment === '' || fragment === '_top' || ids.has(fragment) ? [] : [`${path}: ${target} has no such anchor`];
  });
}
