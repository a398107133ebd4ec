/** What the index answered for one way of writing an idea: record ids with their scores. */
export type Hits = readonly { id: string; score: number }[];

/** A synonym counts a little less than the reader's own word. */
const SYNONYM_WEIGHT = 0.9;

/**
 * Orders records by how well they meet all ideas of a query together.
 *
 * Each idea adds its best variant's score, more for rare ideas than for common ones; a record that meets only
 * some ideas is scaled down by the share it misses, squared, so that any-word matches come last but do come.
 *
 * @param ideas for each idea, the hits of each of its variants, the reader's own word first
 * @param total how many records the index holds
 * @returns record ids, best first
 */
export function rank(ideas: readonly (readonly Hits[])[], total: number): string[] {
  const scores = new Map<string, { sum: number; met: number }>();
  for (const variants of ideas) {
    const best = bestOf(variants);
    const weight = Math.log(1 + total / Math.max(1, best.size));
    for (const [id, score] of best) {
      const { sum, met } = scores.get(id) ?? { sum: 0, met: 0 };
      scores.set(id, { sum: sum + weight * score, met: met + 1 });
    }
  }
  return [...scores]
    .map(([id, { sum, met }]) => ({ id, score: sum * (met / ideas.length) ** 2 }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function bestOf(variants: readonly Hits[]): Map<string, number> {
  const best = new Map<string, number>();
  variants.forEach((hits, index) => {
    const weight = index === 0 ? 1 : SYNONYM_WEIGHT;
    for (const { id, score } of hits) best.set(id, Math.max(best.get(id) ?? 0, score * weight));
  });
  return best;
}
