import { globSync, readFileSync } from 'node:fs';

/** A reader's question, and the pages that answer it, by path. */
export interface Question {
  q: string;
  want: readonly string[];
}

/**
 * The test sets of the project's own search: every question in tests. Where one wants a place in a page, that page is
 * wanted: not every engine leads into pages.
 */
export function readQuestions(): Question[] {
  const files = globSync(['tests/browser/queries*.json', 'tests/search/*.json']).toSorted();
  const all = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Question[]);
  return all.map(({ q, want }) => ({ q, want: want.map((path) => path.replace(/#.*/, '')) }));
}

/** How well questions were answered: each rank is that of the first wanted page, from 1, or 0 when none was shown. */
export function scoreOf(ranks: readonly number[]): { mrr: number; first: number; topThree: number } {
  const share = (worth: (rank: number) => number) => ranks.reduce((sum, rank) => sum + worth(rank), 0) / ranks.length;
  return {
    mrr: share((rank) => (rank > 0 ? 1 / rank : 0)),
    first: share((rank) => (rank === 1 ? 1 : 0)),
    topThree: share((rank) => (rank > 0 && rank <= 3 ? 1 : 0)),
  };
}
