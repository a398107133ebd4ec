import type { Page } from 'playwright-core';

/** Folds out all that a reader can fold out. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}
