import { pageReferences } from '../citations/pageReferences.ts';
import { frontmatterOf } from '../frontmatter.ts';
import type { PageText } from '../records.ts';
import type { DrawnRecords } from './dataset.ts';
import { shortcodeSources } from './shortcodeSources.ts';

/** A page of prose with the sources it rests on. */
export interface DerivedPage {
  path: string;
  title: string;
  /** What else readers call what the page is about, from its frontmatter; search finds it by them. */
  searchWords: string[];
  /** Every source of the page, each once; its number is its place in the list, from 1. */
  sources: string[];
  /** Those that the page's own words cite, as opposed to the records it draws. */
  cited: string[];
}

/** Collects each page's title and its sources in reading order, from its own `<Cite>`s and from the records it draws. */
export function derivePages(pages: readonly PageText[], records: DrawnRecords): DerivedPage[] {
  return pages.map((page) => {
    const references = pageReferences(page);
    return {
      path: page.path,
      title: titleOf(page),
      searchWords: searchWordsOf(page),
      sources: [...new Set(references.shortcodes.flatMap((shortcode) => shortcodeSources(shortcode, records)))],
      cited: [...new Set(references.sources.map(({ id }) => id))],
    };
  });
}

/** Its path where it has none: the check refuses such a page, so that only a test meets this. */
function titleOf(page: PageText): string {
  const { title } = frontmatterOf(page).fields;
  return typeof title === 'string' ? title : page.path;
}

function searchWordsOf(page: PageText): string[] {
  const { searchWords } = frontmatterOf(page).fields;
  return Array.isArray(searchWords) ? searchWords.filter((words) => typeof words === 'string') : [];
}
