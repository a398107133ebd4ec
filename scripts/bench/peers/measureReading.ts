import type { Browser } from 'playwright-core';
import { measureFirstView } from './firstView.ts';
import { progress } from './progress.ts';
import type { Question } from './questions.ts';
import type { SiteReading } from './results.ts';
import type { SearchBox } from './searchBoxes.ts';
import { measureSearches } from './searches.ts';
import { measureVisits } from './visits.ts';

/** The page that Lighthouse looks at: prose of middling length with tables. */
const PAGE = '/privacy/';

/** What a built site costs and gives its readers. What varies is measured so many times. */
export async function measureReading(
  browser: Browser,
  { name, dist, box }: { name: string; dist: string; box: SearchBox },
  what: { questions: readonly Question[]; runs: number },
): Promise<SiteReading> {
  const page = await measurePages(browser, { name, dist }, what.runs);
  progress(`${name}: search, ${what.questions.length} questions`);
  return { ...page, searches: await measureSearches(browser, dist, box, what) };
}

/** The same without search. */
export async function measurePages(
  browser: Browser,
  { name, dist }: { name: string; dist: string },
  runs: number,
): Promise<Omit<SiteReading, 'searches'>> {
  progress(`${name}: visits`);
  const visits = await measureVisits(browser, dist);
  progress(`${name}: Lighthouse`);
  return { site: name, visits, firstViews: await measureFirstView(dist, PAGE, runs) };
}
