import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageAt, pages } from './builtSite.ts';

/** Largest picture, in bytes of brotli. */
const LARGEST = 6 * 1024;

const pictures = pages.flatMap(({ path, $ }) =>
  $('figure svg:not([aria-hidden])')
    .toArray()
    .map((element) => ({
      path,
      id: $(element).children('title').attr('id') ?? '',
      svg: $(element),
      html: $.html(element),
    })),
);

test.each([
  ['/', 1],
  ['/current-state/', 1],
  ['/privacy/', 1],
  ['/explained/', 1],
  ['/history/', 1],
  ['/your-timeline/', 1],
  ['/compatibility/replies/', 1],
])('%s has its picture', (path, count) => {
  expect(pictures.filter((picture) => picture.path === path)).toHaveLength(count);
});

test('/admins/ has the three stances, and a picture for each total of shares', () => {
  const { $ } = pageAt('/admins/');
  expect($('#stances svg')).toHaveLength(1);
  expect($('figure.bars svg').length).toBeGreaterThan(1);
  expect($('figure.bars svg').length).toBe($('figure.bars .panel').length);
});

describe.each(pictures)('the picture $id of $path', ({ svg, html }) => {
  test('has a name and a description that stand in it', () => {
    for (const [attribute, part] of [
      ['aria-labelledby', 'title'],
      ['aria-describedby', 'desc'],
    ] as const) {
      const element = svg.children(part);
      expect(element.attr('id')).toBe(svg.attr(attribute));
      expect(element.text().length).toBeGreaterThan(5);
    }
  });

  test('is an image, or a group of links that each have a name', () => {
    const links = svg.find('a').toArray();
    expect(svg.attr('role')).toBe(links.length === 0 ? 'img' : 'group');
    expect(links.filter((link) => svg.find(link).children('title').text() === '')).toEqual([]);
  });

  test('is small, and carries no style of its own and no script', () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(LARGEST);
    expect(svg.find('[style], script, style').length).toBe(0);
  });

  test('has no number that could not be computed', () => {
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('every mark of the chart of events leads to its entry, and every entry has one', () => {
  const { $ } = pageAt('/history/');
  const marks = $('figure.chart svg a')
    .toArray()
    .map((mark) => $(mark).attr('href'));
  const entries = $('.events > li')
    .toArray()
    .map((entry) => `#${$(entry).attr('id')}`);
  expect(marks.toSorted()).toEqual(entries.toSorted());
});
