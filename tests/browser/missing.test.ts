import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

test.each([
  ['/admin/limits/', '/admins/limit/'],
  ['/feature/poll', '/compatibility/polls/'],
  ['/a/b/c/d/e/suspend-threads.html', '/admins/suspend/'],
])('at %s the reader is led to %s', async (address, path) => {
  const page = await site.open(address);
  const [first] = await meant(page).all();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no page here');
  expect(await page.getByText('Nothing stands at').textContent()).toBe(`Nothing stands at ${address}.`);
  const title = await first?.textContent();
  await first?.click();
  expect(new URL(page.url()).pathname).toBe(path);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
});

test('the words of the address can be searched for', async () => {
  const page = await site.open('/admin/limits/');
  const button = page.getByRole('button', { name: 'Search for these words' });
  await button.click();
  const box = page.getByRole('searchbox');
  await expect.poll(() => box.isVisible()).toBe(true);
  expect(await box.inputValue()).toBe('admin limits');
});

test.each([
  ['of a foreign system', '/wp-login.php'],
  ['that is no text', '/%00'],
  ['that is broken', '/%E0%A4%A'],
  ['that is very long', `/${'z'.repeat(4000)}`],
])('for an address %s nothing is guessed, and all pages are listed', async (_, address) => {
  const page = await site.open(address);
  expect(await meant(page).count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'You may have meant' }).isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Policy kit' }).last().isVisible()).toBe(true);
});

test('an address that holds markup is shown as text', async () => {
  const page = await site.open('/<img src=x onerror=alert(1)>/limit');
  expect(await page.locator('missing-page img').count()).toBe(0);
  expect(await page.getByText('Nothing stands at').textContent()).toContain('onerror');
});

test('without JavaScript every page is one link away, and nothing promises more', async () => {
  const page = await site.open('/admin/limits/', { javaScriptEnabled: false });
  expect(await page.getByRole('main').getByRole('link', { name: 'everything from A to Z' }).isVisible()).toBe(true);
  expect(await page.locator('.all').getByRole('link').count()).toBeGreaterThan(50);
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  expect(await page.getByText('Nothing stands at').isVisible()).toBe(false);
});

test('the page opened by its own name misses nothing', async () => {
  const page = await site.open('/404.html');
  expect(await page.getByText('Nothing stands at').isVisible()).toBe(false);
});

function meant(page: Page) {
  return page.locator('.meant').getByRole('link');
}
