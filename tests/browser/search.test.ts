import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const queries = JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')) as {
  q: string;
  want: string[];
}[];

/** Mean reciprocal rank that the questions must reach. */
const BAR = 0.9;

test('readers find the right page first, or nearly, for questions in their own words', async () => {
  const page = await site.open('/');
  await page.getByRole('button', { name: 'Search' }).click();
  const ranks: { q: string; rank: number; first: string }[] = [];
  for (const { q, want } of queries) {
    const paths = await search(page, q);
    ranks.push({ q, rank: paths.findIndex((path) => want.includes(path)) + 1, first: paths[0] ?? 'nothing' });
  }
  const mean = ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  const missed = ranks
    .filter(({ rank }) => rank !== 1)
    .map(({ q, rank, first }) => `${q}: rank ${rank}, first ${first}`);
  expect(mean, missed.join('\n')).toBeGreaterThanOrEqual(BAR);
}, 120_000);

test('search works by keyboard alone and gives the focus back', async () => {
  const page = await site.open('/privacy/');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search the guide' });
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('retoot');
  await page.locator('dialog li a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(
    await page
      .locator('dialog li a')
      .first()
      .evaluate((element) => element === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
  await page.keyboard.press('Control+k');
  await box.fill('polls');
  await page.locator('dialog li a').first().waitFor();
  await box.press('Enter');
  await page.waitForURL(/polls/);
});

test('a search without results offers the A to Z', async () => {
  const page = await site.open('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('xylophonequartz');
  const way = page.getByRole('dialog').getByRole('link', { name: /A to Z/ });
  await way.waitFor();
  expect(await way.getAttribute('href')).toBe('/a-z/');
});

test('nothing is fetched for search until the box is opened, and no policy is broken when it is', async () => {
  const page = await site.open('/');
  const fetched: string[] = [];
  const violations: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  page.on(
    'console',
    (message) => message.text().includes('Content Security Policy') && violations.push(message.text()),
  );
  await page.waitForTimeout(500);
  expect(fetched.filter((url) => !url.endsWith('favicon.svg'))).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).click();
  await search(page, 'polls');
  expect(fetched.some((url) => url.includes('pagefind'))).toBe(true);
  expect(violations).toEqual([]);
});

test('without JavaScript the search control is a link to the A to Z', async () => {
  const page = await site.open('/', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Search', exact: true }).getAttribute('href')).toBe('/a-z/');
});

async function search(page: Page, words: string): Promise<string[]> {
  const list = page.locator('dialog ol');
  await list.evaluate((element) => element.replaceChildren());
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').fill(words);
  await page.locator('dialog li a').first().waitFor();
  const links = await page
    .locator('dialog li a')
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
  return [...new Set(links)];
}
