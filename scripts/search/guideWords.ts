import { isStopWord, stem, wordsOf } from '../../src/tools/search/words.ts';
import type { Terms } from '../../src/tools/search/lexicon.ts';

/** Shortest word worth knowing. */
const SHORTEST = 2;

/** What the guide knows of its own words. */
export type GuideWords = Pick<Terms, 'words' | 'texts'>;

/** A record's lines (title, names, headings, openings) and the whole of its text. */
export interface RecordWords {
  lines: readonly string[];
  text: string;
}

/**
 * Every telling word of the guide: those that lines say, in one line with the commonest first and other forms of them from
 * texts at the end; and those that only texts have, each with the records that hold it.
 *
 * @param records in the order of the guide, by which text words name them
 */
export function guideWords(records: readonly RecordWords[]): GuideWords {
  const named = byFrequency(records.flatMap(({ lines }) => lines.flatMap(telling)));
  const stems = new Set(named.map(stem));
  const [forms, texts] = parted(placesOf(records), ([word]) => stems.has(stem(word)));
  return {
    words: [...new Set([...named, ...forms.map(([word]) => word)])].join(' '),
    texts: Object.fromEntries(texts),
  };
}

/** Every telling word of texts, in the order of the alphabet, with the records that hold it. */
function placesOf(records: readonly RecordWords[]): [word: string, places: number[]][] {
  const places = new Map<string, number[]>();
  // What stands between two spaces says the same wherever it stands; most of it stands in many texts.
  const pieces = new Map<string, string[]>();
  const wordsIn = (piece: string) => {
    const words = pieces.get(piece) ?? telling(piece);
    pieces.set(piece, words);
    return words;
  };
  for (const [index, { text }] of records.entries())
    for (const word of new Set([...new Set(text.split(/\s+/))].flatMap(wordsIn))) {
      const known = places.get(word);
      if (known) known.push(index);
      else places.set(word, [index]);
    }
  return [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  const groups = Map.groupBy(items, isFirst);
  return [groups.get(true) ?? [], groups.get(false) ?? []];
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word);
}

function telling(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= SHORTEST && !isStopWord(word));
}
