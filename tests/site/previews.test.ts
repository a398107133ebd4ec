import { existsSync, globSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/previews/look.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { statuses } from '../../src/dataset/vocabulary/statuses.ts';
import { directionIds, directions } from '../../src/dataset/vocabulary/directions.ts';
import { pageAt, pages, SITE } from './builtSite.ts';

/** The rows of pixels between the longest words and the site's name below them. */
const GAP = { from: 510, to: 535 };

describe.each(pages.map(({ path }) => path))('the preview of %s', (path) => {
  const { $ } = pageAt(path);
  const property = (name: string) => $(`meta[property="${name}"]`).attr('content') ?? '';
  const address = new URL(property('og:image'));
  const picture = PNG.sync.read(readFileSync(`${SITE}${address.pathname}`));

  test('is a picture on the site’s own address, of the size that the page says', () => {
    expect(address.origin).toBe(new URL($('link[rel="canonical"]').attr('href') ?? '').origin);
    expect([picture.width, picture.height]).toEqual([PREVIEW.width, PREVIEW.height]);
    expect([property('og:image:width'), property('og:image:height')].map(Number)).toEqual([
      picture.width,
      picture.height,
    ]);
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
  });

  test('says in words the page’s title, its answer and its day', () => {
    const alt = property('og:image:alt');
    expect(alt.startsWith($('h1').text())).toBe(true);
    expect(alt).toContain(`Reviewed ${$('main .title time').text()}`);
    if (!dataset.features.some(({ id }) => path === `/compatibility/${id}/`))
      expect(alt).toContain($('meta[name="description"]').attr('content'));
  });

  test('has its words above the site’s name, none of them cut off', () => {
    const { from, to } = GAP;
    const rows = picture.data.subarray(from * picture.width * 4, to * picture.width * 4);
    expect(new Set(rows.filter((_, index) => index % 4 === 0)).size).toBe(1);
  });
});

test.each(dataset.features.map(({ id, cells }) => [id, cells] as const))(
  'the preview of %s gives both answers',
  (id, cells) => {
    const alt = pageAt(`/compatibility/${id}/`).$('meta[property="og:image:alt"]').attr('content');
    for (const direction of directionIds)
      expect(alt).toContain(`${directions[direction].name}: ${statuses[cells[direction].status].word.toLowerCase()}.`);
  },
);

test('no two pages share a picture, and no picture is without its page', () => {
  const shown = pages.map(({ $ }) => new URL($('meta[property="og:image"]').attr('content') ?? '').pathname);
  expect(new Set(shown).size).toBe(shown.length);
  const drawn = globSync('og/**/*.png', { cwd: SITE }).map((file) => `/${file}`);
  expect(drawn.toSorted()).toEqual(shown.toSorted());
  expect(existsSync(`${SITE}/og/404.png`)).toBe(false);
});
