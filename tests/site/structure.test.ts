import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { pageAt, pages } from './builtSite.ts';

describe.each(pages)('$path', ({ $ }) => {
  test('gives each cell of its tables a header in its column or row', () => {
    const bare = $('table')
      .toArray()
      .flatMap((table) => {
        const columns = $(table).find('thead th').length;
        return $(table)
          .find('td')
          .toArray()
          .filter((cell) => $(cell).text().trim() !== '')
          .filter((cell) => columns === 0 && $(cell).siblings('th').length === 0);
      });
    expect(bare.map((cell) => $.html(cell).slice(0, 80))).toEqual([]);
  });

  test('leaves no column without a header, unless its head is the corner of a table with row headers', () => {
    const unnamed = $('thead :is(th, td)')
      .toArray()
      .filter((head) => $(head).text().trim() === '')
      .filter(
        (head) =>
          $(head).is('th') ||
          $(head)
            .closest('table')
            .find('tbody tr')
            .toArray()
            .some((row) => $(row).children('th').length === 0),
      );
    expect(unnamed.map((head) => $.html($(head).closest('tr')).slice(0, 120))).toEqual([]);
  });

  test('gives each picture a name, or hides it from screen readers because words say the same', () => {
    const nameless = $('svg, img')
      .toArray()
      .filter((picture) => $(picture).closest('[aria-hidden="true"]').length === 0)
      .filter((picture) => ($(picture).attr('alt') ?? $(picture).children('title').text()).trim() === '');
    expect(nameless.map((picture) => $.html(picture).slice(0, 120))).toEqual([]);
  });

  test('has no sound, film or foreign frame, and nothing that moves by itself', () => {
    expect($('audio, video, iframe, object, embed, marquee, blink').length).toBe(0);
  });

  test('has the same head, menu and foot as every other page, in the same order', () => {
    expect(framed($)).toEqual(framed(pageAt('/').$));
  });

  test('has the words of each figure beside its picture', () => {
    const mute = $('main figure')
      .toArray()
      .filter((figure) => $(figure).clone().find('svg').remove().end().text().trim().length < 40);
    expect(mute.map((figure) => $.html(figure).slice(0, 120))).toEqual([]);
  });
});

/** Words and addresses of the links within the site, and of the buttons, around a page's content. */
function framed($: CheerioAPI): string[] {
  return $('.masthead, #menu, footer.site')
    .find('a[href^="/"], button')
    .toArray()
    .map((one) => `${$(one).text().trim()} ${$(one).attr('href') ?? ''}`);
}
