import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

test('the key / can be switched off in the menu, stays off on the next page, and can be switched on again', async () => {
  const page = await site.open('/explained/');
  await choose(page, false);
  expect(await opensSearch(page)).toBe(false);
  await page.goto(new URL('/privacy/', page.url()).href);
  expect(await opensSearch(page)).toBe(false);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await choose(page, true);
  expect(await opensSearch(page)).toBe(true);
});

test('the choice holds for the page where the browser stores nothing', async () => {
  const page = await site.open('/explained/');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await choose(page, false);
  expect(await opensSearch(page)).toBe(false);
});

async function choose(page: Page, on: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('The key / opens search').setChecked(on);
  await page.getByRole('button', { name: 'Close' }).click();
}

/** Presses / where nothing is typed into, and waits as long as the dialog would take to come. */
async function opensSearch(page: Page): Promise<boolean> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  return dialog.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
}
