import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';

const site = useSite();

/** Opens a page as it goes to the printer, for a reader who chose the dark theme. */
async function onPaper(path: string): Promise<Page> {
  const page = await site.open(path, { colorScheme: 'dark' });
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe.each([
  '/current-state/',
  '/compatibility/',
  '/compatibility/replies/',
  '/admins/limit/',
  '/admins/policy-kit/',
])('on paper, %s', (path) => {
  test('has no menu, no search and no button', async () => {
    const page = await onPaper(path);
    expect(
      await page
        .locator('.masthead:visible, #menu:visible, .contents:visible, .contents-short:visible, .onward:visible')
        .count(),
    ).toBe(0);
    expect(await page.locator(':is(button, input, select):visible').count()).toBe(0);
    await page.context().close();
  });

  test('has its title, its date and every source', async () => {
    const page = await onPaper(path);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.title').innerText()).toMatch(/Reviewed\s+\d{1,2} \w+ 20\d\d$/);
    const sources = page.locator('section.sources li');
    expect(await page.locator('section.sources li:visible').count()).toBe(await sources.count());
    await page.context().close();
  });

  test('is dark on light, whatever theme was chosen', async () => {
    const page = await onPaper(path);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(31, 30, 27)');
    await page.context().close();
  });

  test('shows its tables whole', async () => {
    const page = await onPaper(path);
    const cut = await page
      .locator('.table-box, .scroll')
      .evaluateAll((boxes) =>
        boxes
          .filter((box) => getComputedStyle(box).overflow !== 'visible' || box.scrollHeight > box.clientHeight + 2)
          .map(({ className }) => className),
      );
    expect(cut).toEqual([]);
    await page.context().close();
  });
});
