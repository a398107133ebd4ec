import type { Terms } from './lexicon.ts';
import { stem } from './words.ts';

/** Finds the records whose text holds an idea in one of several ways, each with the score 1. */
export type TextWords = (variants: readonly string[]) => Map<string, number>;

/**
 * Prepares the words that only texts have, once for all queries. A phrase of several words is not looked for.
 *
 * @param records ids in the order of the guide's entries
 */
export function textWordsOf(texts: Terms['texts'], records: readonly string[]): TextWords {
  const holders = Map.groupBy(Object.entries(texts), ([word]) => stem(word));
  return (variants) => {
    const words = variants.flatMap((variant) => holders.get(stem(variant)) ?? []);
    const held = words.flatMap(([, indexes]) => indexes.flatMap((index) => records[index] ?? []));
    return new Map(held.map((record) => [record, 1]));
  };
}
