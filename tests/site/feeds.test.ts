import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { feedNames } from '../../src/dataset/exports/feeds/feeds.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { pages } from './builtSite.ts';
import { readRoot } from './publishedFiles.ts';

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_text: string; date_published: string }[];
}

describe.each(feedNames)('%s.atom', (name) => {
  const $ = load(readRoot(`${name}.atom`), { xml: true });
  const texts = (selector: string) =>
    $(selector)
      .map((_, element) => $(element).text())
      .get();

  test('has what Atom requires of a feed', () => {
    expect($.root().children().get(0)?.tagName).toBe('feed');
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    for (const required of ['id', 'title', 'updated', 'author > name'])
      expect(texts(`feed > ${required}`)).toHaveLength(1);
    expect($('feed > link[rel="self"]').attr('href')).toMatch(new RegExp(`^https?://.*/${name}\\.atom$`));
  });

  test('has what Atom requires of each entry, once', () => {
    const entries = $('entry').toArray();
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      for (const required of ['id', 'title', 'updated', 'content']) {
        expect($(entry).children(required).text(), required).not.toBe('');
        expect($(entry).children(required)).toHaveLength(1);
      }
      expect($(entry).children('link').attr('href')).toMatch(/^https?:\/\/.*\/changes\/#[a-z0-9-]+$/);
    }
  });

  test('has ids that are all different', () => {
    const ids = texts('entry > id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has dates that are dates, newest first, none later than the day of the data', () => {
    const dates = texts('entry > updated');
    expect([...dates, ...texts('published')].filter((date) => !RFC3339.test(date) || isNaN(Date.parse(date)))).toEqual(
      [],
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.filter((date) => date.slice(0, 10) > dataset.asOf)).toEqual([]);
    expect($('feed > updated').text().slice(0, 10)).toBe(dataset.asOf);
  });
});

describe.each(feedNames)('%s.json', (name) => {
  const feed = JSON.parse(readRoot(`${name}.json`)) as JsonFeed;
  const $ = load(readRoot(`${name}.atom`), { xml: true });

  test('has what JSON Feed 1.1 requires', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title).not.toBe('');
    expect(feed.feed_url).toMatch(new RegExp(`/${name}\\.json$`));
    expect(feed.items.filter(({ id, content_text }) => typeof id !== 'string' || content_text === '')).toEqual([]);
    expect(feed.items.filter(({ date_published }) => !RFC3339.test(date_published))).toEqual([]);
  });

  test('holds the same entries as the Atom feed', () => {
    expect(
      feed.items.map(({ id, title, url, date_published }) => [id, title, url, date_published.slice(0, 10)]),
    ).toEqual(
      $('entry')
        .map((_, entry) => {
          const text = (selector: string) => $(entry).children(selector).text();
          const link = $(entry).children('link').attr('href');
          return [[text('id'), load(text('title')).text(), link, text('updated').slice(0, 10)]];
        })
        .get(),
    );
  });
});

test('every page leads feed readers to the feed of all changes', () => {
  const expected = ['application/atom+xml /changes.atom', 'application/feed+json /changes.json'];
  const without = pages.filter(({ $ }) => {
    const links = $('head link[rel="alternate"][title]').toArray();
    const found = links.map((link) => `${$(link).attr('type') ?? ''} ${$(link).attr('href') ?? ''}`);
    return expected.some((link) => !found.includes(link));
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});
