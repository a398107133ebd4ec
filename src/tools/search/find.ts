import type { Pagefind, PagefindData, PagefindResult } from './pagefind.ts';
import { planQuery, type Terms } from './plan.ts';
import { rank } from './rank.ts';

/** How many results are shown. */
const SHOWN = 8;
/** About how many records the index holds: only the logarithm of its ratio to the hits counts. */
const RECORDS = 250;

/** Looks up what a reader typed and returns what the best records hold, best first. */
export async function find(text: string, pagefind: Pagefind, terms: Terms): Promise<PagefindData[]> {
  const results = new Map<string, PagefindResult>();
  const ideas = await Promise.all(
    planQuery(text, terms).map(({ variants }) =>
      Promise.all(
        variants.map(async (variant) => {
          const found = (await pagefind.search(variant)).results;
          for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
          return found;
        }),
      ),
    ),
  );
  const best = rank(ideas, RECORDS).slice(0, SHOWN);
  return Promise.all(best.flatMap((id) => results.get(id)?.data() ?? []));
}
