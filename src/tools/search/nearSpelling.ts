/** Shortest word worth correcting; shorter ones have too many neighbours. */
const SHORTEST = 4;
/** A wrong letter is a little rarer than a missing, extra or swapped one: "limt" means "limit", not "list". */
const WRONG_LETTER = 1.1;
/** From this length on, two slips are forgiven. */
const TWO_SLIPS_FROM = 9;

/**
 * Finds the known word that a misspelt one most likely means: one slip away, or two in a long word; of words that are as
 * near, the first. Slips are a missing, extra, swapped or, in words that are not the shortest, wrong letter. Undefined when nothing is near enough.
 */
export function nearSpelling(word: string, known: Iterable<string>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const most = word.length >= TWO_SLIPS_FROM ? 2 * WRONG_LETTER : word.length > SHORTEST ? WRONG_LETTER : 1;
  let best: { word: string; slips: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most || !beginAlike(word, candidate)) continue;
    const slips = slipsBetween(word, candidate, best?.slips ?? most);
    if (slips <= most && (best === undefined || slips < best.slips)) best = { word: candidate, slips };
  }
  return best?.word;
}

/** Hardly anybody gets the first letter wrong, but it may be swapped with the second. */
function beginAlike(word: string, candidate: string): boolean {
  return word[0] === candidate[0] || (word[0] === candidate[1] && word[1] === candidate[0]);
}

/** Optimal string alignment distance; anything above `allowed` is given as soon as it is certain. */
function slipsBetween(a: string, b: string, allowed: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : WRONG_LETTER;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + cost,
          swapped ? at(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > allowed) return Infinity;
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? 0;
}
