import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';

const site = useSite();
/** What is for the screen alone. */
const forScreens = '.masthead, #menu, .contents, .contents-short, .onward, button, input, select';

test.concurrent.for([
  '/current-state/',
  '/compatibility/',
  '/compatibility/replies/',
  '/admins/limit/',
  '/admins/policy-kit/',
])('on paper, %s has its title, date, sources and whole tables, dark on light, and nothing to press', async (path) => {
  const page = await onPaper(path);
  expect(await page.locator(forScreens).filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('.title').innerText()).toMatch(/Reviewed\s+\d{1,2} \w+ 20\d\d$/);
  const sources = page.locator('section.source-list li');
  expect(await sources.filter({ visible: true }).count()).toBe(await sources.count());
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(31, 30, 27)');
  expect(await page.locator('.table-box, .scroll').evaluateAll(cutTables)).toEqual([]);
  await page.context().close();
});

/** Opens a page as it goes to the printer, for a reader who chose the dark theme. */
async function onPaper(path: string): Promise<Page> {
  const page = await site.open(path, { colorScheme: 'dark' });
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Boxes that would show only a part of what they hold. Runs in the browser. */
function cutTables(boxes: readonly Element[]): string[] {
  return boxes
    .filter((box) => getComputedStyle(box).overflow !== 'visible' || box.scrollHeight > box.clientHeight + 2)
    .map(({ className }) => className);
}
