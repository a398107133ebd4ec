import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from '../site/serveSite.ts';
import { launchChromium } from './chromium.ts';

/** What a browser test works with: a way to open pages of the built site, as a reader with given settings. */
export interface Site {
  open(path: string, reader?: BrowserContextOptions): Promise<Page>;
}

/** Serves the built site and starts one browser, with further switches if given, for the tests of a file. */
export function useSite(switches: () => readonly string[] = () => []): Site {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSite();
    browser = await launchChromium(switches());
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });
  return {
    async open(path, reader = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...reader });
      const page = await context.newPage();
      if (reader.javaScriptEnabled !== false) waitForScripts(page);
      await page.goto(`${site.origin}${path}`);
      return page;
    },
  };
}

/** Pages load their scripts after the first frame: has a page that is opened, reloaded or gone back to wait until they have run. */
function waitForScripts(page: Page): void {
  for (const way of ['goto', 'reload', 'goBack'] as const) {
    const go = page[way].bind(page) as (...how: unknown[]) => Promise<unknown>;
    const goAndWait = async (...how: unknown[]) => {
      const answer = await go(...how);
      await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
      return answer;
    };
    Object.assign(page, { [way]: goAndWait });
  }
}
