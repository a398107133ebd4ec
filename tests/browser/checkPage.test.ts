import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routesOf } from '../fediverse/case.ts';
import { silence } from '../fediverse/hostileReplies.ts';
import { mastodonCases } from '../fediverse/mastodonCases.ts';
import { useFediverse } from '../fediverse/server.ts';
import { checkInPage } from './checkInPage.ts';
import { useSite } from './site.ts';

const fediverse = useFediverse({
  ...routesOf(mastodonCases),
  'never-answers.example': { '/.well-known/nodeinfo': silence },
});
const site = useSite(() => fediverse.switches());

test('the check works by keyboard alone, and leads the focus to its result', async () => {
  const page = await site.open('/check/');
  await page.getByLabel(/^Your server/).focus();
  await page.keyboard.type('https://Public-Suspend.example/@somebody');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'public-suspend.example: Suspends Threads' });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('status').innerText()).toBe('public-suspend.example was asked. The answer stands below.');
  const policy = page.locator('server-check .result').getByRole('link', { name: 'When a server suspends Threads' });
  expect(await policy.getAttribute('href')).toBe('/admins/suspend/');
});

test('a link fills in the server and asks nothing', async () => {
  const page = await site.open('/check/#server=hidden-present.example');
  const field = page.getByLabel(/^Your server/);
  expect(await field.inputValue()).toBe('hidden-present.example');
  await page.evaluate(() => (location.hash = '#server=public-suspend.example&run=1'));
  await expect.poll(() => field.inputValue()).toBe('public-suspend.example');
  await page.evaluate(() => (location.hash = '#server=%3Cimg%20src=x%20onerror=alert(1)%3E'));
  await page.waitForTimeout(300);
  expect(await field.inputValue()).toBe('public-suspend.example');
  expect(await page.locator('server-check .result *').count()).toBe(0);
  expect(fediverse.askedOf('hidden-present.example')).toEqual([]);
});

test('the address carries the host after a check, and nothing else is kept', async () => {
  const page = await site.open('/check/');
  const before = await kept(page);
  await checkInPage(page, '@me@public-suspend.example');
  const url = new URL(page.url());
  expect([url.search, url.hash]).toEqual(['', '#server=public-suspend.example']);
  expect(await kept(page)).toEqual(before);
});

test('a check can be cancelled, and the focus goes back to the button', async () => {
  const page = await site.open('/check/');
  await page.getByLabel(/^Your server/).fill('never-answers.example');
  await page.getByRole('button', { name: 'Ask the server' }).click();
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^Asking never-answers\.example for/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Cancelled. Nothing was kept.');
  expect(await page.getByRole('button', { name: 'Cancel' }).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ask the server');
  expect((await checkInPage(page, 'public-suspend.example')).heading).toMatch(/Suspends Threads/);
});

test('what is no server is refused in a sentence, and nothing is asked', async () => {
  const page = await site.open('/check/');
  const field = page.getByLabel(/^Your server/);
  await field.fill('127.0.0.1');
  await field.press('Enter');
  expect(await page.getByRole('status').innerText()).toMatch(/not an IP address/);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
});

describe('what a reader takes along', () => {
  test('the result as text, and a link, are copied', async () => {
    const page = await site.open('/check/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await checkInPage(page, 'public-suspend.example');
    await page.getByRole('button', { name: 'Copy the result' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('The result is copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^What does public-suspend\.example do with Threads\? Suspends Threads\./);
    expect(text).toContain('Proves: That the server published this rule for threads.net.');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^The link is copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/check\/#server=public-suspend\.example$/,
    );
  });

  test('without a clipboard the text is shown and selected', async () => {
    const page = await site.open('/check/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await checkInPage(page, 'public-suspend.example');
    await page.getByRole('button', { name: 'Copy the result' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/copy it from there/);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Suspends Threads');
  });

  test('the badge is shown and can be downloaded', async () => {
    const page = await site.open('/check/');
    await checkInPage(page, 'public-suspend.example');
    await page.getByText('Badge for an About page').click();
    const badge = page.getByRole('img', { name: 'Badge: public-suspend.example, Threads: suspended' });
    await expect.poll(() => badge.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(200);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the badge (SVG)' }).click();
    expect((await download).suggestedFilename()).toBe('threads-public-suspend.example.svg');
    const svg = readFileSync(await (await download).path(), 'utf8');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*public-suspend\.example · Threads: suspended · \d{1,2} /,
    );
  });
});

test.each(['light', 'dark'] as const)(
  'a result has no accessibility violation in the %s theme',
  async (colorScheme) => {
    const width = colorScheme === 'light' ? 1280 : 360;
    const page = await site.open('/check/', { colorScheme, viewport: { width, height: 800 } });
    await checkInPage(page, 'hidden-absent-unknown.example');
    for (const name of ['Result as text', 'Badge for an About page']) await page.getByText(name).click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  },
);

test('without JavaScript the form is absent and the written procedure serves', async () => {
  const page = await site.open('/check/', { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Ask the server' }).count()).toBe(0);
  expect(await page.getByText('The steps below do the same by hand').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Step 1: the About page' }).isVisible()).toBe(true);
});

/** All that a page can keep in the browser. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(async () => [
    document.cookie,
    { ...localStorage },
    { ...sessionStorage },
    await indexedDB.databases(),
    await caches.keys(),
  ]);
}
