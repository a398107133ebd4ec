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
  const texts = new Map<string, number[]>();
  const forms = new Set<string>();
  for (const [index, { text }] of records.entries())
    for (const word of new Set(telling(text)))
      if (stems.has(stem(word))) forms.add(word);
      else texts.set(word, [...(texts.get(word) ?? []), index]);
  return {
    words: [...new Set([...named, ...[...forms].toSorted()])].join(' '),
    texts: Object.fromEntries([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word);
}

function telling(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= SHORTEST && !isStopWord(word));
}
