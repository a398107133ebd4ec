import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { openPage } from './openPage.ts';
import type { Question } from './questions.ts';
import type { Asking, SearchBox } from './searchBoxes.ts';
import type { ServedSite } from './serveAsHost.ts';

/** How many windows ask side by side: most of the time each of them waits. */
const WINDOWS = 4;
/** Results count when they have not changed for so long; a question that shows nothing is given up later. */
const SETTLED_MS = 300;
const GIVEN_UP_MS = 10_000;
const STEP_MS = 50;

/** Types every question into a site's search; returns the place of the first wanted page for each, 0 when none is shown. */
export async function askQuestions(
  browser: Browser,
  site: ServedSite,
  box: SearchBox,
  questions: readonly Question[],
): Promise<number[]> {
  const ranks: number[] = [];
  const waiting = [...questions.entries()];
  const askInTurn = async () => {
    const page = await openSearch(browser, site, box);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { q, want }] = next;
      const shown = await ask(page, box.asking, q);
      ranks[index] = shown.findIndex((path) => want.includes(path)) + 1;
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: WINDOWS }, askInTurn));
  return ranks;
}

async function openSearch(browser: Browser, site: ServedSite, { open, asking }: SearchBox): Promise<Page> {
  const page = await openPage(browser, site, asking.page ?? '/');
  if (asking.page === undefined) await page.locator(open).click();
  return page;
}

/** The pages that results lead to, best first, each once, when they stay as they are. */
async function ask(page: Page, asking: Asking, question: string): Promise<string[]> {
  await page.locator(asking.input).fill('');
  for (const left of [asking.links, asking.none]) await page.locator(left).first().waitFor({ state: 'hidden' });
  await page.locator(asking.input).fill(question);
  let shown: string[] = [];
  let still = 0;
  for (let waited = 0; still < SETTLED_MS && waited < GIVEN_UP_MS; waited += STEP_MS) {
    await wait(STEP_MS);
    const before = shown.join();
    shown = await pathsShown(page, asking.links);
    const answered = (shown.length > 0 || (await sees(page, asking.none))) && !(await sees(page, asking.busy));
    still = answered && shown.join() === before ? still + STEP_MS : 0;
  }
  return shown;
}

async function sees(page: Page, selector: string | undefined): Promise<boolean> {
  return selector !== undefined && (await page.locator(selector).first().isVisible());
}

async function pathsShown(page: Page, links: string): Promise<string[]> {
  const all = await page.locator(links).evaluateAll((found) => found.map((one) => (one as HTMLAnchorElement).href));
  return [...new Set(all.map((link) => new URL(link).pathname))];
}
