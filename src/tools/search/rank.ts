import type { EntryKind, SearchEntry } from '../../dataset/exports/searchEntries.ts';
import type { Idea } from './plan.ts';
import { nameMatch } from './nameMatch.ts';

/** One idea of a query with what the index answered: record ids with a score from 0 to 1 relative to the best. */
export interface AnsweredIdea extends Idea {
  hits: ReadonlyMap<string, number>;
}

/** A name that holds the query counts this many times what a text that holds it does. */
const NAME_WEIGHT = 2.5;

/** Where names and texts are equally good, a page tells more than an answer, and an answer more than a definition. */
const kindWeight = { Page: 1.15, Feature: 1.1, Question: 0.85, Term: 0.75 } as const satisfies Record<
  EntryKind,
  number
>;

/**
 * Orders records by how well their names and texts meet all ideas of a query together.
 *
 * Rare ideas count more than common ones. A record that meets only some ideas is scaled down by the share it
 * misses, squared, so that any-word matches come last but do come.
 *
 * @returns ids of records, best first
 */
export function rank(ideas: readonly AnsweredIdea[], entries: Readonly<Record<string, SearchEntry>>): string[] {
  const total = Object.keys(entries).length;
  const rarity = ideas.map(({ hits }) => Math.log(1 + total / Math.max(1, hits.size)));
  return Object.entries(entries)
    .map(([id, entry]) => ({ id, score: score(id, entry, ideas, rarity) }))
    .filter(({ score: one }) => one > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function score(id: string, entry: SearchEntry, ideas: readonly AnsweredIdea[], rarity: readonly number[]): number {
  const named = nameMatch(entry, ideas, rarity);
  let text = 0;
  let met = 0;
  ideas.forEach(({ hits }, index) => {
    const hit = hits.get(id) ?? 0;
    text += hit * (rarity[index] ?? 0);
    if (hit > 0 || named.ideas.has(index)) met += 1;
  });
  return (text + NAME_WEIGHT * named.score) * (met / ideas.length) ** 2 * kindWeight[entry.kind];
}
