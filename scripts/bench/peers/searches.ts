import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';
import { atRest, openPage } from './openPage.ts';
import { scoreOf, type Question } from './questions.ts';
import type { SearchBox } from './searchBoxes.ts';
import { serveAsHost, type ServedSite } from './serveAsHost.ts';

/** What is asked in the first search, made three times by a new reader each: the median counts. */
const FIRST = 'can threads users reply to mastodon posts';
const RUNS = 3;
/** Results count as shown when they have not changed for so long; a question that shows none is given up later. */
const SETTLED_MS = 300;
const GIVEN_UP_MS = 4000;
const GIVEN_UP_FIRST_MS = 60_000;
const STEP_MS = 50;

/** What searching a site gives and costs. */
export interface Searches {
  /** Mean reciprocal rank of the first wanted page. */
  mrr: number;
  /** Share of the questions whose wanted page is the first, and one of the first three. */
  first: number;
  topThree: number;
  /** Bytes on the wire from opening the box to the first results, nothing kept from before. */
  bytes: number;
  /** From the words' arrival in the box to the first result, on this machine, where the network takes no time. */
  milliseconds: number;
}

/** Asks a built site's own search. Throws when its box cannot be opened. */
export async function measureSearches(
  browser: Browser,
  dist: string,
  box: SearchBox,
  questions: readonly Question[],
): Promise<Searches> {
  const site = await serveAsHost(dist);
  const firsts: { bytes: number; milliseconds: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) firsts.push(await firstSearch(browser, site, box));
  const ranks = await ranksOf(browser, site, box, questions);
  site.close();
  return { ...scoreOf(ranks), ...median(firsts, ({ milliseconds }) => milliseconds) };
}

async function firstSearch(browser: Browser, site: ServedSite, box: SearchBox) {
  const page = await openPage(browser, site, '/');
  const before = site.log.length;
  await page.locator(box.open).click();
  await page.locator(box.input).waitFor();
  const watch = await startWatch(page, box.results);
  await page.locator(box.input).fill(FIRST);
  const milliseconds = await watch.evaluate((found) => found.first);
  await atRest(page, site);
  const bytes = site.log.slice(before).reduce((sum, answer) => sum + answer.bytes, 0);
  await page.context().close();
  return { bytes, milliseconds };
}

/**
 * Starts a watch in the page itself: from the next words in a box until something is shown. It looks at every change of
 * the page, not at frames: a browser draws none of a window that it takes for hidden.
 */
function startWatch(page: Page, results: string) {
  return page.evaluateHandle(
    ([selector, limit]) => {
      const first = new Promise<number>((resolve, reject) => {
        const begin = () => {
          const start = performance.now();
          const changes = new MutationObserver(() => {
            if (!document.querySelector(selector)?.getClientRects().length) return;
            changes.disconnect();
            resolve(performance.now() - start);
          });
          changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          setTimeout(() => reject(new Error(`No results at ${selector}.`)), limit);
        };
        addEventListener('input', begin, { once: true, capture: true });
      });
      return { first };
    },
    [results, GIVEN_UP_FIRST_MS] as const,
  );
}

async function ranksOf(browser: Browser, site: ServedSite, box: SearchBox, questions: readonly Question[]) {
  const { path, input, results } = box.resultsPage ?? { path: '/', ...box };
  const page = await openPage(browser, site, path);
  if (box.resultsPage === undefined) await page.locator(box.open).click();
  const ranks: number[] = [];
  for (const { q, want } of questions) {
    await page.locator(input).fill('');
    await page.locator(results).first().waitFor({ state: 'detached' });
    await page.locator(input).fill(q);
    const shown = await settled(page, results);
    ranks.push(shown.findIndex((one) => want.includes(one)) + 1);
  }
  await page.context().close();
  return ranks;
}

/** The pages that results lead to, best first, each once, when they stay as they are. */
async function settled(page: Page, results: string): Promise<string[]> {
  let shown: string[] = [];
  let still = 0;
  for (let waited = 0; still < SETTLED_MS && waited < GIVEN_UP_MS; waited += STEP_MS) {
    await wait(STEP_MS);
    const before = shown.join();
    shown = await pathsShown(page, results);
    still = shown.length > 0 && shown.join() === before ? still + STEP_MS : 0;
  }
  return shown;
}

async function pathsShown(page: Page, results: string): Promise<string[]> {
  const links = await page.locator(results).evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  return [...new Set(links.map((link) => new URL(link).pathname))];
}
