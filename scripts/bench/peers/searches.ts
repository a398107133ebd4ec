import type { Browser } from 'playwright-core';
import { askQuestions } from './askQuestions.ts';
import { measureFirstSearch, type FirstSearch } from './firstSearch.ts';
import { scoreOf, type Half, type Question, type Score } from './questions.ts';
import type { SearchBox } from './searchBoxes.ts';
import { serveAsHost } from './serveAsHost.ts';

/** What searching a site gives, for each half of the questions, and what it costs. */
export interface Searches extends Record<Half, Score>, FirstSearch {}

/** Asks a built site's own search. Throws when its box cannot be opened. */
export async function measureSearches(
  browser: Browser,
  dist: string,
  box: SearchBox,
  { questions, runs }: { questions: readonly Question[]; runs: number },
): Promise<Searches> {
  const site = await serveAsHost(dist);
  const first = await measureFirstSearch(browser, site, box, runs);
  const ranks = await askQuestions(browser, site, box, questions);
  site.close();
  const scoreOn = (half: Half) => scoreOf(ranks.filter((_, index) => questions[index]?.half === half));
  return { ...first, heldBack: scoreOn('heldBack'), tuning: scoreOn('tuning') };
}
