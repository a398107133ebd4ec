/** Scripts as they are, since they may name classes; of the rest the tags, whose quoted values may hold a `>`. */
const scriptOrTag = /<script\b[^>]*>[\s\S]*?<\/script>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Attributes that hold prose or addresses, by which no rule chooses. */
const wordy = /(\s(?:alt|aria-label|content|d|data-paragraphs|data-text|datetime|href|src|title))="[^"]*"/g;

/**
 * What of a page the selectors of a stylesheet can match: its tags and scripts, without its prose. Prose says "table"
 * and "small" too; with it, hardly two pages would use the same words, and each would need its own look at the rules.
 */
export function markupOf(html: string): string {
  return (html.match(scriptOrTag) ?? []).join('\n').replaceAll(wordy, '$1');
}
