import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Site } from '../browser/site.ts';

/**
 * Opens pages one after the other in one tab, as a reader with given settings, with all unfolded that folds out.
 *
 * @param look finds what is wrong with the page that is open
 * @returns what was found, each with the path of its page
 */
export async function visit(
  site: Site,
  paths: readonly string[],
  reader: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const page = await site.open('/404.html', reader);
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    found.push(...(await look(page)).map((problem) => `${path} ${problem}`));
  }
  await page.context().close();
  return found;
}
