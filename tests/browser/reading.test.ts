import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
/** The page's ground in each theme, as in src/styles/tokens.css. */
const light = 'rgb(253, 252, 249)';
const dark = 'rgb(21, 22, 27)';

test.each([360, 1280])('the menu opens and closes by keyboard at %i pixels', async (width) => {
  const page = await site.open('/explained/', { viewport: { width, height: 740 } });
  const menu = page.getByRole('button', { name: 'Menu' });
  const link = page.getByRole('navigation', { name: 'All pages' }).getByRole('link', { name: 'Compatibility table' });
  expect(await link.isVisible()).toBe(false);
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => link.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => link.isVisible()).toBe(false);
  expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('without JavaScript the menu opens too, and the theme follows the device', async () => {
  const page = await site.open('/explained/', { javaScriptEnabled: false, colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await page.getByRole('link', { name: 'Policy kit' }).isVisible()).toBe(true);
  expect(await page.getByText('As my device').isVisible()).toBe(false);
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await groundOf(page)).toBe(dark);
});

test('the reader can choose a theme, and it stays', async () => {
  const page = await site.open('/explained/', { colorScheme: 'light' });
  expect(await groundOf(page)).toBe(light);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Dark').check();
  expect(await groundOf(page)).toBe(dark);
  await page.goto(new URL('/privacy/', page.url()).href);
  expect(await groundOf(page)).toBe(dark);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('As my device').check();
  expect(await groundOf(page)).toBe(light);
});

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
