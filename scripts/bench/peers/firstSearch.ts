import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';
import { atRest, openPage } from './openPage.ts';
import type { SearchBox } from './searchBoxes.ts';
import type { ServedSite } from './serveAsHost.ts';

/** What is asked in the first search. */
const QUESTION = 'can threads users reply to mastodon posts';
const GIVEN_UP_MS = 60_000;

/** What the first search of a visit costs. */
export interface FirstSearch {
  /** Bytes on the wire from opening the box to the results at rest, nothing kept from before. */
  bytes: number;
  /** From the words' arrival in the box to the first result, on this machine, where the network takes no time. */
  milliseconds: number;
}

/** Searches a site as a reader who was never there, so many times; the median counts. Throws when nothing is shown. */
export async function measureFirstSearch(
  browser: Browser,
  site: ServedSite,
  box: SearchBox,
  runs: number,
): Promise<FirstSearch> {
  const all: FirstSearch[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await searchOnce(browser, site, box));
  return median(all, ({ milliseconds }) => milliseconds);
}

async function searchOnce(browser: Browser, site: ServedSite, box: SearchBox): Promise<FirstSearch> {
  const page = await openPage(browser, site, '/');
  const before = site.log.length;
  await page.locator(box.open).click();
  await page.locator(box.input).waitFor();
  const watch = await startWatch(page, box.results);
  await page.locator(box.input).fill(QUESTION);
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
          const look = () => {
            if (!document.querySelector(selector)?.getClientRects().length) return;
            changes.disconnect();
            resolve(performance.now() - start);
          };
          const changes = new MutationObserver(look);
          changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          setTimeout(() => reject(new Error(`No results at ${selector}.`)), limit);
        };
        addEventListener('input', begin, { once: true, capture: true });
      });
      return { first };
    },
    [results, GIVEN_UP_MS] as const,
  );
}
