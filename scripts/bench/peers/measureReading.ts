import type { Browser } from 'playwright-core';
import { measureFirstView } from './firstView.ts';
import type { Question } from './questions.ts';
import type { SiteReading } from './results.ts';
import type { SearchBox } from './searchBoxes.ts';
import { measureSearches } from './searches.ts';
import { measureVisits } from './visits.ts';

/** The page that Lighthouse looks at: prose of middling length with tables. */
const PAGE = '/privacy/';

/** What a built site costs and gives its readers. */
export async function measureReading(
  browser: Browser,
  { name, dist, box }: { name: string; dist: string; box: SearchBox },
  questions: readonly Question[],
): Promise<SiteReading> {
  const page = await measurePages(browser, { name, dist });
  console.log(`${name}: ${questions.length} questions …`);
  return { ...page, searches: await measureSearches(browser, dist, box, questions) };
}

/** The same without search. */
export async function measurePages(
  browser: Browser,
  { name, dist }: { name: string; dist: string },
): Promise<Omit<SiteReading, 'searches'>> {
  console.log(`${name}: visits …`);
  const visits = await measureVisits(browser, dist);
  console.log(`${name}: Lighthouse …`);
  return { site: name, visits, firstViews: await measureFirstView(dist, PAGE) };
}
