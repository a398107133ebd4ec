import type { SearchPart } from '../../dataset/exports/searchEntries.ts';
import type { PagefindResult } from './pagefind.ts';

/** The words around what was found in a text, and the part they stand in, if it has an address of its own. */
export interface Excerpt {
  words: string;
  part: Pick<SearchPart, 'anchor' | 'heading'> | undefined;
}

/** Fetches a record's text, and takes the stretch under one heading that holds most of what was found. Undefined when it does not come. */
export async function fetchExcerpt(result: PagefindResult): Promise<Excerpt | undefined> {
  try {
    const { plain_excerpt: words, sub_results: stretches } = await result.data();
    const [best] = stretches.toSorted((a, b) => b.locations.length - a.locations.length);
    if (best?.anchor === undefined || best.anchor.id === PAGE_TOP) return { words, part: undefined };
    return { words: best.plain_excerpt, part: { anchor: best.anchor.id, heading: best.title } };
  } catch {
    return undefined;
  }
}

/** The id of every page's title. */
const PAGE_TOP = '_top';
