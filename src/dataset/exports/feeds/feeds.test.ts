import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../derive/changes.ts';
import * as make from '../../fixtures/records.ts';
import type { Cell } from '../../schema/cell.ts';
import { atomFeed } from './atomFeed.ts';
import { feedNames, type FeedName } from './feeds.ts';
import { jsonFeed } from './jsonFeed.ts';

const ROOT = 'https://example.org/guide';
const changed = make.cell({ earlier: [make.earlier()] });

/** The source of a feed over one feature, polls, that changed in both directions unless told otherwise. */
function sourceOf(name: FeedName, fromThreads: Cell = changed) {
  const cells = { 'from-threads': fromThreads, 'to-threads': changed };
  // Not through the schema, which refuses hostile text: feeds must not depend on that.
  const { features, asOf } = make.dataset({ features: [{ ...make.feature(), cells }] });
  return { name, changes: changesOf(features), root: ROOT, updated: asOf };
}

function atom(name: FeedName, fromThreads?: Cell) {
  return load(atomFeed(sourceOf(name, fromThreads)), { xml: true });
}

function json(name: FeedName, fromThreads?: Cell) {
  return JSON.parse(jsonFeed(sourceOf(name, fromThreads))) as { [field: string]: unknown; items: Item[] };
}

interface Item {
  title: string;
  content_text: string;
  [field: string]: unknown;
}

describe('a feed of changes', () => {
  it.each([
    { name: 'changes', directions: ['from-threads', 'to-threads'] },
    { name: 'changes-from-threads', directions: ['from-threads'] },
    { name: 'changes-to-threads', directions: ['to-threads'] },
  ] as const)('$name holds the changes $directions in both forms', ({ name, directions }) => {
    const ids = directions.map(
      (one) => `tag:example.org,2026:threads-federation-guide/changes/polls-${one}-2026-05-20`,
    );
    const $ = atom(name);
    expect(
      $('entry > id')
        .map((_, id) => $(id).text())
        .get(),
    ).toEqual(ids);
    expect(json(name).items.map(({ id }) => id)).toEqual(ids);
  });

  it('stands under the address of the deployment', () => {
    const $ = atom('changes');
    expect($('feed > link[rel="self"]').attr('href')).toBe(`${ROOT}/changes.atom`);
    expect($('feed > link[rel="alternate"]').attr('href')).toBe(`${ROOT}/changes/`);
    expect($('entry > link').first().attr('href')).toBe(`${ROOT}/changes/#polls-from-threads-2026-05-20`);
    expect(json('changes')).toMatchObject({ feed_url: `${ROOT}/changes.json`, home_page_url: `${ROOT}/changes/` });
  });

  it('is as of the day of the data, not of the build', () => {
    expect(atom('changes')('feed > updated').text()).toBe('2026-06-30T00:00:00.000Z');
  });

  it.each(feedNames)('%s may be empty', (name) => {
    const empty = { name, changes: [], root: ROOT, updated: '2026-06-30' };
    expect(load(atomFeed(empty), { xml: true })('feed > title').text()).toContain('Changed answers');
    expect(JSON.parse(jsonFeed(empty))).toMatchObject({ items: [] });
  });

  it('gives each change as data in the JSON form', () => {
    expect(json('changes').items[0]).toMatchObject({
      date_published: '2026-05-20T00:00:00Z',
      _change: {
        feature: 'polls',
        direction: 'from-threads',
        from: { status: 'no', summary: 'Polls did not arrive.' },
        to: { status: 'works', summary: 'Polls arrive as polls.' },
        when: { on: '2026-05-20', precision: 'day' },
        why: 'platform-changed',
      },
    });
  });

  it('says that an answer is inferred, with the reasoning', () => {
    const inferred = { ...changed, inferred: 'It follows from the code.' };
    expect(atom('changes', inferred)('content').first().text()).toContain('Inferred: It follows from the code.');
    expect(json('changes', inferred).items[0]).toMatchObject({
      content_text: expect.stringContaining('Inferred: It follows from the code.'),
      _change: { to: { inferred: 'It follows from the code.' } },
    });
    expect(json('changes').items[0]?.content_text).not.toContain('Inferred');
  });

  it('says so where no exact day is known', () => {
    const month = make.cell({ earlier: [make.earlier({ until: { on: '2024-06-01', precision: 'month' } })] });
    expect(json('changes-from-threads', month).items[0]).toMatchObject({
      date_published: '2024-06-30T00:00:00Z',
      content_text: expect.stringContaining('No exact day is known. This entry is dated 30 June 2024'),
    });
    expect(json('changes').items[0]?.content_text).not.toContain('No exact day');
  });

  it.each([
    ['markup', '<script>alert("1")</script> & <b>so</b> on'],
    ['ends of CDATA', 'one ]]> two ]]> three <![CDATA['],
    ['entities', 'AT&T says &amp; means &'],
    ['text from right to left', 'سلام \u202Ereversed\u202C end'],
    ['lines and quotes', 'one\n"two", then three'],
  ])('shows %s as the text it is', (_, summary) => {
    const hostile = { ...make.cell({ earlier: [make.earlier()] }), summary };
    const html = atom('changes-from-threads', hostile)('entry > content').text();
    expect(load(html)('p').text()).toContain(summary);
    expect(load(html)('script, b')).toHaveLength(0);
    expect(json('changes-from-threads', hostile).items[0]?.content_text).toContain(summary);
  });

  it('drops characters that XML cannot hold', () => {
    const hostile = { ...make.cell({ earlier: [make.earlier()] }), summary: 'a\u0000b\u000Bc\uFFFEd 😀 e' };
    expect(atom('changes-from-threads', hostile)('entry > content').text()).toContain('abcd 😀 e');
  });
});
