import { readFileSync } from 'node:fs';

/** Where the test sets of the project's own search lie: what it was tuned on, and what it was not. */
const files = {
  tuning: ['tests/browser/queries.json', 'tests/search/tuning.json'],
  heldBack: ['tests/search/heldBack.json'],
} as const;

/** Which half of the test sets a question is from: `heldBack` ones shaped no search, so engines are compared by them. */
export type Half = keyof typeof files;

/** A reader's question, and the pages that answer it, by path. */
export interface Question {
  q: string;
  want: readonly string[];
  half: Half;
}

/** How well questions were answered. */
export interface Score {
  questions: number;
  /** Mean reciprocal rank of the first wanted page. */
  mrr: number;
  /** Share of the questions whose wanted page is the first, and one of the first three. */
  first: number;
  topThree: number;
}

/**
 * One in `every` questions of each half of the test sets. Where one wants a place in a page, that page is wanted: not every engine
 * leads into pages.
 */
export function readQuestions(every: Readonly<Record<Half, number>>): Question[] {
  return (Object.keys(files) as Half[]).flatMap((half) =>
    files[half]
      .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Omit<Question, 'half'>[])
      .filter((_, index) => index % every[half] === 0)
      .map(({ q, want }) => ({ q, want: want.map((path) => path.replace(/#.*/, '')), half })),
  );
}

/** The score of ranks: each is that of the first wanted page, from 1, or 0 when none was shown. */
export function scoreOf(ranks: readonly number[]): Score {
  const share = (worth: (rank: number) => number) => ranks.reduce((sum, rank) => sum + worth(rank), 0) / ranks.length;
  return {
    questions: ranks.length,
    mrr: share((rank) => (rank > 0 ? 1 / rank : 0)),
    first: share((rank) => (rank === 1 ? 1 : 0)),
    topThree: share((rank) => (rank > 0 && rank <= 3 ? 1 : 0)),
  };
}
