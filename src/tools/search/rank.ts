import type { EntryKind } from '../../dataset/exports/searchEntries.ts';
import type { Line, LineKind, Said } from './lines.ts';

/** One idea of a query, with the lines that say it. */
export interface AskedIdea {
  lines: ReadonlyMap<Line, Said>;
  /** Records whose text the full index found to hold it, each with a score from 0 to 1 relative to the best. */
  texts: ReadonlyMap<string, number>;
}

/** A record that answers, and those of its parts that answer by themselves, best first. */
export interface Answer {
  record: string;
  score: number;
  parts: readonly number[];
}

/** What a line tells about its record: a title tells most, an opening mentions much in passing. */
const lineWeight = { title: 1, name: 0.95, heading: 0.6, opening: 0.45 } as const satisfies Record<LineKind, number>;

/** Where lines are equally good, a page tells more than an answer, and an answer as much as a definition. */
const kindWeight = { Page: 1.15, Feature: 1.1, Question: 0.8, Term: 0.8 } as const satisfies Record<EntryKind, number>;

/** For who asks what a word means, a definition tells more than otherwise. */
const MEANING_WEIGHT = 1.4;

/** A line that says it in other words than the reader's. */
const SYNONYM_WEIGHT = 0.85;

/** An idea that the best line of a record leaves to its other lines. */
const SPREAD_WEIGHT = 0.8;

/** A text that holds an idea somewhere. */
const TEXT_WEIGHT = 0.3;

/** The best name of a record counts this many times what all its lines do. */
const NAME_WEIGHT = 2.5;

/** A name that says much else keeps this share of its score. */
const LEAST_SHARE = 0.4;

/** A part answers by itself when it scores this share of what its record does. */
const PART_SHARE = 0.4;

/** An idea that only openings and texts hold is mentioned in passing everywhere, and tells little. */
const PASSING_WEIGHT = 0.3;

/** Added to the number of records that hold an idea, so that a word of one record does not outweigh all others. */
const SMOOTHING = 10;

/**
 * Orders records by how well their lines and texts meet all ideas of a query together; each part counts with its whole.
 * Rare ideas count more than common ones, and a record that meets only some ideas is scaled down by what it misses. The
 * numbers were chosen on the tuning half of tests/search.
 *
 * @param kinds every record with its kind
 * @param forMeaning whether the query asks what a word means
 */
export function rank(ideas: readonly AskedIdea[], kinds: ReadonlyMap<string, EntryKind>, forMeaning = false): Answer[] {
  const rarity = ideas.map((idea) => rarityOf(idea, kinds.size));
  const sayings = sayingsByRecord(ideas);
  return [...kinds]
    .map(([record, kind]) => {
      const texts = ideas.map((idea) => idea.texts.get(record) ?? 0);
      const weight = kindWeight[kind] * (forMeaning && kind === 'Term' ? MEANING_WEIGHT : 1);
      return answerOf(record, sayings.get(record) ?? [], { rarity, texts, weight });
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

/** A line with the ideas it says, each by its place in the query and with its weight, and how many of its words say them. */
interface Saying {
  line: Line;
  ideas: Map<number, number>;
  words: number;
}

/** What a record is weighed with: the rarity of each idea, how well the record's text holds it, and the weight of its kind. */
interface Scale {
  rarity: readonly number[];
  texts: readonly number[];
  weight: number;
}

function rarityOf({ lines, texts }: AskedIdea, records: number): number {
  const holders = new Set([...[...lines.keys()].map(({ record }) => record), ...texts.keys()]);
  const isNamed = [...lines.keys()].some(({ kind }) => kind !== 'opening');
  return Math.log(1 + records / (holders.size + SMOOTHING)) * (isNamed ? 1 : PASSING_WEIGHT);
}

function sayingsByRecord(ideas: readonly AskedIdea[]): Map<string, Saying[]> {
  const sayings = new Map<Line, Saying>();
  for (const [idea, { lines }] of ideas.entries())
    for (const [line, { words, inOwnWords }] of lines) {
      const saying = sayings.get(line) ?? { line, ideas: new Map<number, number>(), words: 0 };
      saying.ideas.set(idea, inOwnWords ? 1 : SYNONYM_WEIGHT);
      saying.words += words;
      sayings.set(line, saying);
    }
  return Map.groupBy(sayings.values(), ({ line }) => line.record);
}

function answerOf(record: string, sayings: readonly Saying[], scale: Scale): Answer {
  const whole = sayings.filter(({ line }) => line.part === undefined);
  const parts = [...new Set(sayings.flatMap(({ line }) => line.part ?? []))].map((part) => {
    const own = sayings.filter(({ line }) => line.part === part);
    return { part, alone: weigh(own, scale), together: weigh([...whole, ...own], scale) };
  });
  const score = Math.max(weigh(whole, scale), ...parts.map(({ together }) => together));
  const telling = parts.filter(({ alone }) => alone >= PART_SHARE * score).toSorted((a, b) => b.alone - a.alone);
  return { record, score, parts: telling.map(({ part }) => part) };
}

function weigh(sayings: readonly Saying[], { rarity, texts, weight }: Scale): number {
  const scores = sayings.map((saying) => nameScore(saying, rarity));
  const nameBest = Math.max(0, ...scores);
  const best = nameBest > 0 ? sayings[scores.indexOf(nameBest)] : undefined;
  const spread = (saying: Saying) => (saying === best ? 1 : SPREAD_WEIGHT);
  let said = 0;
  let met = 0;
  let all = 0;
  for (const [idea, rare] of rarity.entries()) {
    const lines = sayings.filter(({ ideas }) => ideas.has(idea));
    const strengths = lines.map(
      (saying) => lineWeight[saying.line.kind] * (saying.ideas.get(idea) ?? 0) * spread(saying),
    );
    said += rare * Math.max(TEXT_WEIGHT * (texts[idea] ?? 0), ...strengths);
    met += rare * Math.max((texts[idea] ?? 0) > 0 ? SPREAD_WEIGHT : 0, ...lines.map(spread));
    all += rare;
  }
  return all === 0 ? 0 : (said + NAME_WEIGHT * nameBest) * Math.sqrt(met / all) * weight;
}

/** What a line scores as a name: the rarity of all that it says, more when it says little else. */
function nameScore({ line, ideas, words }: Saying, rarity: readonly number[]): number {
  if (line.kind === 'opening') return 0;
  const share = Math.min(1, words / line.size);
  const said = [...ideas].reduce((sum, [idea, weight]) => sum + weight * (rarity[idea] ?? 0), 0);
  return said * lineWeight[line.kind] * (LEAST_SHARE + (1 - LEAST_SHARE) * share);
}
