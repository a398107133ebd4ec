import type { SearchEntry } from '../../dataset/exports/searchEntries.ts';
import type { SearchGuide } from './guide.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { planQuery, type Idea } from './plan.ts';
import { rank, type AnsweredIdea } from './rank.ts';

/** How many results are shown. */
const SHOWN = 8;

/** A synonym's hit counts a little less than one of the reader's own word. */
const SYNONYM_WEIGHT = 0.9;

/** Something found: its entry, and a way to fetch the words around what was found. */
export interface Found extends SearchEntry {
  excerpt(): Promise<string>;
}

/** Looks up what a reader typed, best first. */
export async function find(text: string, pagefind: Pagefind, { entries, terms }: SearchGuide): Promise<Found[]> {
  const results = new Map<string, PagefindResult>();
  const ideas = await Promise.all(planQuery(text, terms).map((idea) => ask(idea, pagefind, results)));
  return rank(ideas, entries)
    .slice(0, SHOWN)
    .flatMap((id) => {
      const entry = entries[id];
      if (entry === undefined) return [];
      const excerpt = async () => (await results.get(id)?.data())?.excerpt ?? '';
      return [{ ...entry, excerpt }];
    });
}

async function ask(idea: Idea, pagefind: Pagefind, results: Map<string, PagefindResult>): Promise<AnsweredIdea> {
  const hits = new Map<string, number>();
  const answers = await Promise.all(idea.variants.map((variant) => pagefind.search(variant)));
  answers.forEach(({ results: found }, index) => {
    const best = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    for (const result of found) {
      if (!results.has(result.id)) results.set(result.id, result);
      const relative = (result.score / best) * (index === 0 ? 1 : SYNONYM_WEIGHT);
      hits.set(result.id, Math.max(hits.get(result.id) ?? 0, relative));
    }
  });
  return { ...idea, hits };
}
