import type { TextHits } from './find.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Idea } from './plan.ts';

/** A synonym's hit counts a little less than one of the reader's own word. */
const SYNONYM_WEIGHT = 0.8;

/** What the full text answered: hits to rank with, and each record's result, which can fetch the words around what was found. */
export interface TextAnswer {
  hits: TextHits;
  results: ReadonlyMap<string, PagefindResult>;
}

/** Asks the full text for every variant of every idea. */
export async function askTexts(ideas: readonly Idea[], pagefind: Pagefind): Promise<TextAnswer> {
  const results = new Map<string, PagefindResult>();
  const hits = await Promise.all(ideas.map((idea) => askIdea(idea, pagefind, results)));
  return { hits, results };
}

async function askIdea(
  { variants }: Idea,
  pagefind: Pagefind,
  results: Map<string, PagefindResult>,
): Promise<Map<string, number>> {
  const hits = new Map<string, number>();
  const answers = await Promise.all(variants.map((variant) => pagefind.search(variant)));
  answers.forEach(({ results: found }, index) => {
    const best = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    for (const result of found) {
      if (!results.has(result.id)) results.set(result.id, result);
      const relative = (result.score / best) * (index === 0 ? 1 : SYNONYM_WEIGHT);
      hits.set(result.id, Math.max(hits.get(result.id) ?? 0, relative));
    }
  });
  return hits;
}
