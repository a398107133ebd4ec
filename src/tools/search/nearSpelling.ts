/** Shortest word worth correcting; shorter ones have too many neighbours. */
const SHORTEST = 4;
/** From this length on, two slips are forgiven. */
const TWO_SLIPS_FROM = 8;

/**
 * Finds the known word that a misspelt one most likely means: one slip away, or two in a long word.
 * Slips are a missing, extra, wrong or swapped letter. Undefined when nothing is near enough.
 */
export function nearSpelling(word: string, known: Iterable<string>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const allowed = word.length >= TWO_SLIPS_FROM ? 2 : 1;
  let best: { word: string; slips: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const slips = slipsBetween(word, candidate);
    if (slips <= allowed && (best === undefined || slips < best.slips)) best = { word: candidate, slips };
  }
  return best?.word;
}

/** Optimal string alignment distance. */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(rows, i - 1, j) + 1,
          (row[j - 1] ?? 0) + 1,
          at(rows, i - 1, j - 1) + cost,
          swapped ? at(rows, i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly number[][], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
