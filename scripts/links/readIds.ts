import { load } from 'cheerio';

/** Every place in a page that a fragment can lead to: ids, and names of old anchors. */
export function readIds(html: string): Set<string> {
  const $ = load(html);
  const ids = $('[id], a[name]').map((_, element) => [$(element).attr('id'), $(element).attr('name')]);
  return new Set(ids.get().filter((id) => id !== undefined));
}
