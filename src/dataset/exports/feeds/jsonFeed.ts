import { directions } from '../../vocabulary/directions.ts';
import { feedEntries, type FeedEntry } from './feedEntries.ts';
import { feedText, type FeedSource } from './feedSource.ts';

/**
 * A feed of changes as JSON Feed 1.1 (jsonfeed.org). Written by hand: the feed library knows version 1.0 only and gives
 * HTML as titles. `_change` holds each change as data, in the words of compat.json.
 */
export function jsonFeed({ name, changes, root }: FeedSource): string {
  const { title, description } = feedText(name);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: `${root}/changes/`,
    feed_url: `${root}/${name}.json`,
    language: 'en-GB',
    authors: [{ name: 'Threads Federation Guide', url: `${root}/` }],
    items: feedEntries(name, changes, root).map(jsonItem),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function jsonItem({ id, url, title, paragraphs, inferred, date, change }: FeedEntry) {
  const { feature, direction, from, to, when, why } = change;
  return {
    id,
    url,
    title,
    content_text: paragraphs.join('\n\n'),
    date_published: `${date}T00:00:00Z`,
    tags: [directions[direction].name, feature.name],
    _change: {
      feature: feature.id,
      direction,
      from: { status: from.status, summary: from.summary },
      to: { status: to.status, summary: to.summary, inferred },
      when,
      why,
    },
  };
}
