import { isStopWord, wordsOf } from '../../src/tools/search/words.ts';

/** Shortest word worth knowing. */
const SHORTEST = 2;

/**
 * Every telling word of the guide in one line, those that names and openings use most first, then the words that only
 * the rest of its text has, in alphabetical order.
 *
 * @param names titles, names, headings and openings of every record
 * @param texts the indexed text of every record
 */
export function commonWords(names: readonly string[], texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of names.flatMap(telling)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const named = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return [...new Set([...named, ...texts.flatMap(telling).toSorted()])].join(' ');
}

function telling(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= SHORTEST && !isStopWord(word));
}
