/** Scripts as they are, since they may name classes; of the rest the tags, whose quoted values may hold a `>`. */
const scriptOrTag = /<script\b[^>]*>[\s\S]*?<\/script>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Scripts that are data for search engines, and tell of a page in prose. */
const linkedData = /^<script type="application\/ld\+json"/;

/** Attributes that hold prose or addresses, by which no rule chooses. */
const wordy =
  /(\s(?:alt|aria-label|aria-labelledby|content|d|data-paragraphs|data-text|datetime|href|src|title))="[^"]*"/g;

/** Addresses of headings are made of their words. */
const addressOfHeading = /(<h[1-6]\b[^>]*\sid)="[^"]*"/g;

/**
 * What of a page the selectors of a stylesheet can match: its tags and scripts, without its prose. Prose says "table"
 * and "small" too; with it, hardly two pages would use the same words, and each would need its own look at the rules.
 */
export function markupOf(html: string): string {
  const parts = (html.match(scriptOrTag) ?? []).filter((part) => !linkedData.test(part));
  return parts.join('\n').replaceAll(wordy, '$1').replaceAll(addressOfHeading, '$1');
}
