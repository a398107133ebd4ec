import type { SearchEntry, SearchPart } from '../../dataset/exports/searchEntries.ts';
import type { SearchGuide } from './guide.ts';
import { lexiconOf } from './lexicon.ts';
import { concordanceOf, linesOf } from './lines.ts';
import { asksForMeaning, planQuery, type Idea } from './plan.ts';
import { rank, type Answer } from './rank.ts';
import { textWordsOf } from './textWords.ts';

/** How many results are shown, and how many parts of one. */
const SHOWN = { results: 8, parts: 2 };

/** Fewer results than this, and the full text is worth asking. */
const FEW = 3;

/** Something found: an entry with the parts of it that answer best. */
export interface Found {
  id: string;
  entry: SearchEntry;
  parts: SearchPart[];
}

/** What is found for a query. */
export interface Outcome {
  ideas: readonly Idea[];
  found: Found[];
  /** Whether only the full text can tell more: names, headings and openings lack a word of the query, or hardly say it. */
  needsTexts: boolean;
}

/** For each idea of a query, the records whose text holds it, each with a score from 0 to 1 relative to the best. */
export type TextHits = readonly ReadonlyMap<string, number>[];

/** Looks up what a reader typed, best first; with what the full text holds, if it was asked. */
export type Find = (text: string, texts?: TextHits) => Outcome;

/** Prepares the guide once for all queries. */
export function prepareFind({ entries, terms }: SearchGuide): Find {
  const lexicon = lexiconOf(terms);
  const concordance = concordanceOf(Object.entries(entries).flatMap(([id, entry]) => linesOf(id, entry)));
  const textWords = textWordsOf(terms.texts, Object.keys(entries));
  const kinds = new Map(Object.entries(entries).map(([id, { kind }]) => [id, kind]));
  return (text, texts = []) => {
    const ideas = planQuery(text, lexicon);
    const asked = ideas.map(({ variants }, idea) => ({
      lines: concordance(variants),
      texts: texts[idea] ?? textWords(variants),
    }));
    const answers = rank(asked, kinds, asksForMeaning(text, ideas));
    return {
      ideas,
      found: answers.slice(0, SHOWN.results).flatMap((answer) => foundIn(answer, entries)),
      needsTexts: asked.some(({ lines }) => lines.size === 0) || (ideas.length > 0 && answers.length < FEW),
    };
  };
}

function foundIn({ record, parts }: Answer, entries: SearchGuide['entries']): Found[] {
  const entry = entries[record];
  if (entry === undefined) return [];
  const best = parts.slice(0, SHOWN.parts).flatMap((part) => entry.parts[part] ?? []);
  return [{ id: record, entry, parts: best }];
}
