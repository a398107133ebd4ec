import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const explanation = 'ActivityPub.';

describe('a word of the glossary', () => {
  test('is explained on hover and on focus, stays while the pointer is on the explanation, and Escape dismisses it', async () => {
    const page = await site.open('/explained/');
    const word = page.locator('a.term', { hasText: 'ActivityPub' }).first();
    const note = page.getByRole('tooltip').filter({ hasText: explanation }).first();
    await word.hover();
    await expect.poll(() => note.isVisible()).toBe(true);
    await note.hover();
    await page.waitForTimeout(400);
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => note.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await word.focus();
    await expect.poll(() => note.isVisible()).toBe(true);
  });

  test('that is explained at more length than a window holds lets Tab in to scroll, and out again', async () => {
    const page = await site.open('/follow/', { viewport: { width: 320, height: 150 }, reducedMotion: 'reduce' });
    const word = page.locator('a.term').first();
    const note = page.locator('term-note [popover]').first();
    const isFocused = (element: Locator) => element.evaluate((one) => one === document.activeElement);
    await page.locator('summary', { hasText: 'On this page' }).focus();
    await page.keyboard.press('Tab');
    expect(await isFocused(word)).toBe(true);
    await expect.poll(() => note.getAttribute('tabindex')).toBe('0');
    await page.keyboard.press('Tab');
    expect([await isFocused(note), await note.isVisible()]).toEqual([true, true]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => note.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect([await isFocused(word), await note.isVisible()]).toEqual([true, false]);
    await page.keyboard.press('Tab');
    const next = await note.evaluate((one) => one.compareDocumentPosition(document.activeElement ?? document.body));
    expect(next).toBe(4); // Node.DOCUMENT_POSITION_FOLLOWING
  });

  test('is explained on the first touch; the second follows its link', async () => {
    const page = await site.open('/explained/', { hasTouch: true, viewport: { width: 360, height: 740 } });
    const word = page.locator('a.term', { hasText: 'ActivityPub' }).first();
    await word.tap();
    const note = page.getByRole('tooltip').filter({ hasText: explanation }).first();
    await expect.poll(() => note.isVisible()).toBe(true);
    await word.tap();
    await page.waitForURL(/\/glossary\/#/);
  });

  test('is a link to the glossary without JavaScript', async () => {
    const page = await site.open('/explained/', { javaScriptEnabled: false });
    await page.locator('a.term').first().click();
    await page.waitForURL(/\/glossary\/#/);
  });
});

test('a number in the text leads to its source, and the source leads back to it', async () => {
  const page = await site.open('/privacy/');
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await page.waitForURL(/#s1$/);
  await page.locator('#s1').getByRole('link', { name: '↑1', exact: true }).click();
  await page.waitForURL(/#c1$/);
});

test('an answer in the table can be shared with its words, its date and its address', async () => {
  const page = await site.open('/compatibility/');
  await page.locator('#replies--from-threads').hover();
  await page.locator('#replies--from-threads').getByRole('link', { name: 'Link to this answer' }).click();
  const link = page.locator('row-share').getByRole('link', { name: 'Share on Mastodon' });
  await expect.poll(() => link.isVisible()).toBe(true);
  const text = new URLSearchParams(new URL((await link.getAttribute('href')) ?? '').hash.slice(1)).get('text') ?? '';
  expect(text).toMatch(
    /^Threads and the fediverse, Replies, from Threads: partly \(evidence of \d+ \w+ \d{4}\)\. http/,
  );
  expect(text).toMatch(/\/compatibility\/#replies--from-threads$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => link.isVisible()).toBe(false);
});

test('every page can be shared with its answer and date, and its address copied', async () => {
  const page = await site.open('/admins/limit/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const href = await page.getByRole('link', { name: 'Share on Mastodon' }).getAttribute('href');
  const text = new URLSearchParams(new URL(href ?? '').hash.slice(1)).get('text') ?? '';
  expect(text).toMatch(/\(reviewed \d+ \w+ \d{4}\) http\S+\/admins\/limit\/$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Copied' }).isVisible()).toBe(true);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/admins\/limit\/$/);
});

test('a policy page prints as a clean sheet with its address, its date and its sources', async () => {
  const page = await site.open('/admins/limit/', { viewport: { width: 700, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.masthead', '.contents-short', '.onward', '.share-page'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  expect(await page.locator('.address').textContent()).toMatch(/\/admins\/limit\/$/);
  expect(await page.locator('.address').isVisible()).toBe(true);
  expect(await page.getByText(/Reviewed \d/).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Sources' }).isVisible()).toBe(true);
});
