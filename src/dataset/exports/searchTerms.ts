import type { Dataset } from '../derive/dataset.ts';

/** Shortest word worth knowing. */
const SHORTEST = 2;

/**
 * What the search box knows of words: synonyms, and every word of the guide.
 *
 * @param texts the indexed text of every record
 */
export function searchTerms({ synonyms }: Pick<Dataset, 'synonyms'>, texts: readonly string[]) {
  const words = texts
    .flatMap((text) => text.toLowerCase().split(/[^a-z0-9.]+/))
    .map((word) => word.replace(/^\.+|\.+$/g, ''));
  return {
    synonyms,
    known: [...new Set(words)].filter((word) => word.length >= SHORTEST && !/^[0-9.]+$/.test(word)).toSorted(),
  };
}
