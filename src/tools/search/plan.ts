import { nearSpelling } from './nearSpelling.ts';
import { contentWords, isStopWord, wordsOf } from './words.ts';

/** What the guide knows of words: groups that mean the same, and every word it uses for things. */
export interface Terms {
  synonyms: readonly (readonly string[])[];
  /** Every word that the index holds. */
  known: readonly string[];
}

/** One idea of the query, with every way the guide may have written it; the reader's own word first. */
export interface Idea {
  variants: string[];
}

/**
 * Turns what a reader typed into the ideas to look for: stop-words dropped, phrases and words joined with
 * their synonyms, misspelt words mended from the guide's own vocabulary. A word that the guide does not have at all
 * stays as an idea without variants: the index would answer it with whatever shares its first letters.
 */
export function planQuery(text: string, { synonyms, known }: Terms): Idea[] {
  const vocabulary = new Set([...known, ...synonyms.flat().flatMap((phrase) => phrase.split(' '))]);
  const words = wordsOf(text).map((word) => mended(word, vocabulary));
  const { phrases, rest } = takePhrases(words, synonyms);
  const meant = phrases.length > 0 ? rest.filter((word) => !isStopWord(word)) : contentWords(rest);
  return [...phrases, ...meant.map((word) => ({ variants: variantsOf(word, synonyms) }))].map(({ variants }) => ({
    variants: variants.filter((variant) => wordsOf(variant).every((word) => isKnown(word, vocabulary))),
  }));
}

/** Whether the guide has the word, or one that starts with it: the reader may still be typing. */
function isKnown(word: string, vocabulary: ReadonlySet<string>): boolean {
  return vocabulary.has(word) || [...vocabulary].some((one) => one.startsWith(word));
}

function mended(word: string, vocabulary: ReadonlySet<string>): string {
  return vocabulary.has(word) || isStopWord(word) ? word : (nearSpelling(word, vocabulary) ?? word);
}

function takePhrases(words: readonly string[], synonyms: Terms['synonyms']): { phrases: Idea[]; rest: string[] } {
  let left = ` ${words.join(' ')} `;
  const phrases: Idea[] = [];
  for (const group of synonyms) {
    const phrase = group.find((one) => one.includes(' ') && left.includes(` ${one} `));
    if (phrase === undefined) continue;
    left = left.replace(` ${phrase} `, ' ');
    phrases.push({ variants: [phrase, ...group.filter((one) => one !== phrase)] });
  }
  return { phrases, rest: left.split(' ').filter(Boolean) };
}

function variantsOf(word: string, synonyms: Terms['synonyms']): string[] {
  const group = synonyms.find((one) => one.includes(word));
  return [word, ...(group ?? []).filter((one) => one !== word)];
}
