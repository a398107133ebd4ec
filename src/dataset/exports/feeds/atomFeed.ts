import { Feed } from 'feed';
import { changeReasons } from '../../vocabulary/changeReasons.ts';
import { directions } from '../../vocabulary/directions.ts';
import { feedEntries, type FeedEntry } from './feedEntries.ts';
import { feedText, type FeedSource } from './feedSource.ts';

/** A feed of changes as an Atom document (RFC 4287). */
export function atomFeed(source: FeedSource): string {
  const { name, changes, root, updated } = source;
  const { title, description } = feedText(name);
  const feed = new Feed({
    id: `tag:${new URL(root).hostname},2026:threads-federation-guide/${name}`,
    title,
    description,
    link: `${root}/changes/`,
    feed: `${root}/${name}.atom`,
    updated: new Date(updated),
    author: { name: 'Threads Federation Guide', link: `${root}/` },
    copyright: 'CC0 1.0',
    generator: false,
  });
  for (const entry of feedEntries(name, changes, root)) feed.addItem(atomItem(entry));
  return feed.atom1();
}

function atomItem({ id, url, title, paragraphs, date, change }: FeedEntry) {
  return {
    id,
    link: url,
    title: asHtml(title),
    content: paragraphs.map((text) => `<p>${asHtml(text)}</p>`).join(''),
    date: new Date(date),
    published: new Date(date),
    category: [
      { term: change.direction, name: directions[change.direction].name },
      { term: change.why, name: changeReasons[change.why].name },
    ],
  };
}

/** The library puts titles and contents into CDATA as HTML: escapes markup, and drops what XML 1.0 cannot hold. */
function asHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
