import { frontmatterOf } from '../frontmatter.ts';
import type { PageText } from '../records.ts';
import type { Rule } from './rule.ts';

/** Titles and search words feed search, the A to Z and the list of sources; a page without them cannot be found. */
export const pageHead: Rule = {
  id: 'page-head',
  rule: 'Every page has a title, and lists its search words, if any, as text.',
  why: 'search and the A to Z would show the page without a name, or miss the words that readers use.',
  fix: "write title: 'A title' and searchWords: ['one', 'two'] between the dashes at the head of the page.",
  example: 'A page headed by searchWords: mute, where a list belongs: [mute].',
  check({ pages }) {
    return pages.flatMap((page) => faultsOf(page).map((says) => ({ file: page.file, at: 'head', says })));
  },
};

function faultsOf(page: PageText): string[] {
  const { fields, fault } = frontmatterOf(page);
  if (fault !== undefined) return [`cannot be read as YAML: ${fault}.`];
  const { title, searchWords } = fields;
  return [
    ...(isWords(title) ? [] : ['has no title.']),
    ...(searchWords === undefined || (Array.isArray(searchWords) && searchWords.every(isWords))
      ? []
      : ['has search words that are not a list of text.']),
  ];
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
