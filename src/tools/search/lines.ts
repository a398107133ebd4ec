import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import { stemLine } from './words.ts';

/** A title, name, heading or opening of a record, ready to be compared. */
export interface Line {
  /** The record it belongs to, and which of its parts; a line without a part speaks for the whole. */
  record: string;
  part: number | undefined;
  kind: LineKind;
  /** Its stems, each with a space on either side. */
  stems: string;
  /** How many words it has. */
  size: number;
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

/** Finds the lines that say something in one of several ways, each with how many of its words do. */
export type Concordance = (variants: readonly string[]) => Map<Line, number>;

/** Prepares lines once for all queries. */
export function concordanceOf(lines: readonly Line[]): Concordance {
  const holders = new Map<string, Line[]>();
  for (const line of lines)
    for (const stem of new Set(line.stems.trim().split(' '))) {
      const held = holders.get(stem);
      if (held === undefined) holders.set(stem, [line]);
      else held.push(line);
    }
  return (variants) => {
    const found = new Map<Line, number>();
    for (const { stems, size } of variants.map(measured)) {
      const [first = ''] = stems.trim().split(' ');
      for (const line of holders.get(first) ?? [])
        if (!found.has(line) && line.stems.includes(stems)) found.set(line, size);
    }
    return found;
  };
}

function measured(text: string): Pick<Line, 'stems' | 'size'> {
  const stems = stemLine(text);
  return { stems, size: stems.trim() === '' ? 0 : stems.trim().split(' ').length };
}
