import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import type { Terms } from './lexicon.ts';

/** What the build wrote beside the index: every record by its id there, and the words to prepare queries with. */
export interface SearchGuide {
  entries: Record<string, SearchEntry>;
  terms: Terms;
}

/** Fetches it from the folder of the index; undefined when it does not come. */
export async function loadGuide(bundle: string): Promise<SearchGuide | undefined> {
  try {
    const response = await fetch(`${bundle}guide.json`);
    return response.ok ? ((await response.json()) as SearchGuide) : undefined;
  } catch {
    return undefined;
  }
}
