import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { ServedSite } from './serveAsHost.ts';

/** A page is at rest when it has fetched nothing for so long, in milliseconds. */
const REST = 1000;

/** Opens a page of a served site as a reader who was never there, and waits until it has fetched all that it wants. */
export async function openPage(browser: Browser, site: ServedSite, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`);
  await atRest(page, site);
  return page;
}

/** Waits until a page fetches nothing more by itself. */
export async function atRest(page: Page, { log }: ServedSite): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (let seen = -1; seen !== log.length;) {
    seen = log.length;
    await wait(REST);
  }
}
