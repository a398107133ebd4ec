import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import type { Terms } from './lexicon.ts';

/** What the build wrote beside the index: every record by its id there, and the words to prepare queries with. */
export interface SearchGuide {
  entries: Record<string, SearchEntry>;
  terms: Terms;
}

/** Fetches it. Throws when it is not there. */
export async function loadGuide(bundle: string): Promise<SearchGuide> {
  const response = await fetch(`${bundle}guide.json`);
  if (!response.ok) throw new Error(`The search guide answered ${response.status}.`);
  return (await response.json()) as SearchGuide;
}
