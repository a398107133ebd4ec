import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import { contentWords, isStopWord, stemLine, wordsOf } from './words.ts';

/** A title, name, heading or opening of a record, ready to be compared. */
export interface Line {
  /** The record it belongs to, and which of its parts; a line without a part speaks for the whole. */
  record: string;
  part: number | undefined;
  kind: LineKind;
  /** The stems of the words that carry its meaning, each with a space on either side. */
  stems: string;
  /** How many words those are: its telling words, or all where none is. */
  size: number;
  telling: number;
  /** The stems of all its words, for phrases such as "turn on". */
  whole: string;
}

export type LineKind = 'title' | 'name' | 'heading' | 'opening';

/** Every line of a record. */
export function linesOf(record: string, { title, names, opening, parts }: SearchEntry): Line[] {
  const line = (kind: LineKind, text: string, part?: number): Line => ({ record, part, kind, ...measured(text) });
  return [
    line('title', title),
    ...names.map((name) => line('name', name)),
    line('opening', opening),
    ...parts.flatMap((one, part) => [line('heading', one.heading, part), line('opening', one.opening, part)]),
  ];
}

/** How a line says an idea: with how many of its words, and whether in the reader's own or in others. */
export interface Said {
  words: number;
  inOwnWords: boolean;
}

/** Finds the lines that say an idea in one of several ways, the reader's own first. */
export type Concordance = (variants: readonly string[]) => Map<Line, Said>;

/** Prepares lines once for all queries. */
export function concordanceOf(lines: readonly Line[]): Concordance {
  const holders = new Map<string, Line[]>();
  for (const line of lines)
    for (const stem of new Set(partsOf(line.whole))) {
      const held = holders.get(stem) ?? [];
      held.push(line);
      holders.set(stem, held);
    }
  return (variants) => {
    const found = new Map<Line, Said>();
    for (const [index, variant] of variants.map(measured).entries()) {
      const [first = ''] = partsOf(variant.stems);
      for (const line of holders.get(first) ?? [])
        if (!found.has(line) && says(line, variant)) found.set(line, { words: variant.size, inOwnWords: index === 0 });
    }
    return found;
  };
}

/** A phrase with at most one telling word, as "turn on" or "how many", is looked for as it stands. Others may differ in small words. */
function says(line: Measured, phrase: Measured): boolean {
  return phrase.telling < 2 ? line.whole.includes(phrase.whole) : line.stems.includes(phrase.stems);
}

function measured(text: string): Measured {
  const words = wordsOf(text);
  const kept = contentWords(words);
  const telling = words.filter((word) => !isStopWord(word)).length;
  return { stems: stemLine(kept), size: kept.length, telling, whole: stemLine(words) };
}

function partsOf(stems: string): string[] {
  return stems.trim().split(' ');
}

type Measured = Pick<Line, 'stems' | 'size' | 'telling' | 'whole'>;
