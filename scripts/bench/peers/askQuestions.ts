import type { Browser, Page } from 'playwright-core';
import { openPage } from './openPage.ts';
import type { Question } from './questions.ts';
import type { Asking, SearchBox } from './searchBoxes.ts';
import type { ServedSite } from './serveAsHost.ts';

/** How many windows ask side by side: most of the time each of them waits. */
const WINDOWS = 6;
/** An answer counts when it has not changed for so long; a question that gets none is given up later. In milliseconds. */
const SETTLED = 300;
const GIVEN_UP = 10_000;
const STEP = 50;

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

/** The pages that results lead to, best first, each once. */
async function ask(page: Page, asking: Asking, question: string): Promise<string[]> {
  const box = page.locator(asking.input);
  await box.fill('');
  await page.locator(asking.links).first().waitFor({ state: 'detached' });
  await box.fill(question);
  return page.evaluate(settled, { asking, SETTLED, GIVEN_UP, STEP });
}

/** Waits, in the page, until what a search shows stays as it is; returns the paths that it leads to. */
async function settled(what: { asking: Asking; SETTLED: number; GIVEN_UP: number; STEP: number }): Promise<string[]> {
  const { links, status, none, busy } = what.asking;
  const look = () => {
    const found = [...document.querySelectorAll<HTMLAnchorElement>(links)].map(({ pathname }) => pathname);
    const said = [...document.querySelectorAll(status)].map(({ textContent }) => textContent).join('\n');
    const answered = (found.length > 0 || said.includes(none)) && !(busy !== undefined && said.includes(busy));
    return { found, answered };
  };
  let { found } = look();
  let still = 0;
  for (let waited = 0; still < what.SETTLED && waited < what.GIVEN_UP; waited += what.STEP) {
    await new Promise((done) => setTimeout(done, what.STEP));
    const now = look();
    still = now.answered && now.found.join() === found.join() ? still + what.STEP : 0;
    found = now.found;
  }
  return [...new Set(found)];
}
