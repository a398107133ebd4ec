import { stem, wordsOf } from './words.ts';

/** What the build wrote of words: groups that mean the same, and every word of the guide. */
export interface Terms {
  synonyms: readonly (readonly string[])[];
  /** Words of titles, names, headings and openings, with spaces between; the commonest come first. */
  words: string;
  /** Words that only texts have, with the records that hold them, each by its place among the entries. */
  texts: Readonly<Record<string, readonly number[]>>;
}

/** A way to say something in several words. */
export interface Phrase {
  stems: readonly string[];
  /** The phrase itself and whatever means the same. */
  says: readonly string[];
}

/** The words of the guide, ready to be looked up. */
export interface Lexicon {
  /** Every word that the guide or its synonyms have, the commonest first. */
  words: ReadonlySet<string>;
  /** Stems of the words that stand in the guide's own text. */
  written: ReadonlySet<string>;
  /** What means the same as a word, the word included, by the word itself and by its stem. */
  groups: ReadonlyMap<string, readonly string[]>;
  /** Phrases of several words that have synonyms, the longest first. */
  phrases: readonly Phrase[];
}

/** Prepares the words of the guide once for all queries. */
export function lexiconOf({ synonyms, words, texts }: Terms): Lexicon {
  const own = [...words.split(' ').filter(Boolean), ...Object.keys(texts)];
  const ways = synonyms.flatMap((says) =>
    says.map((way) => ({ way, stems: wordsOf(way).map(stem), says: [way, ...others(way, says)] })),
  );
  const single = ways.filter(({ stems }) => stems.length === 1);
  return {
    words: new Set([...own, ...synonyms.flat().flatMap(wordsOf)]),
    written: new Set(own.map(stem)),
    groups: new Map([
      ...single.map(({ stems, says }) => [stems.join(), says] as const),
      ...single.map(({ way, says }) => [way, says] as const),
    ]),
    phrases: ways.filter(({ stems }) => stems.length > 1).toSorted((a, b) => b.stems.length - a.stems.length),
  };
}

function others(way: string, says: readonly string[]): string[] {
  return says.filter((one) => one !== way);
}
