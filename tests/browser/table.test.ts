import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { useSite } from './site.ts';

const site = useSite();
const shown = (page: Page) => page.locator('tr.row:visible').count();
const withStatus = (status: string) =>
  dataset.features.filter(
    ({ cells }) => cells['from-threads'].status === status || cells['to-threads'].status === status,
  );

describe('the table filters', () => {
  test('work together, say how many rows are left, and stay in the address', async () => {
    const page = await site.open('/compatibility/');
    await page.getByLabel('Does not work').check();
    expect(await shown(page)).toBe(withStatus('no').length);
    await page.getByLabel('To Threads', { exact: true }).check();
    const left = dataset.features.filter(({ cells }) => cells['to-threads'].status === 'no').length;
    expect(await shown(page)).toBe(left);
    expect(await page.locator('.outcome').innerText()).toBe(`${left} of ${dataset.features.length} features shown.`);
    expect(page.url()).toContain('status=no&direction=to-threads');
    await page.reload();
    expect(await shown(page)).toBe(left);
  });

  test('find rows by words, other names among them, and by group', async () => {
    const page = await site.open('/compatibility/');
    await page.getByLabel('Words').fill('giphy');
    await expect
      .poll(() => page.locator('tr.row:visible').evaluateAll((rows) => rows.map(({ id }) => id)))
      .toEqual(['gifs']);
    await page.getByLabel('Words').fill('');
    await page.getByLabel('Group').selectOption('technical');
    expect(await shown(page)).toBe(dataset.features.filter(({ group }) => group === 'technical').length);
    await page.getByLabel('Words').fill('zzzz');
    await expect.poll(() => shown(page)).toBe(0);
    expect(await page.locator('.outcome').innerText()).toContain('Try without the words');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => shown(page)).toBe(dataset.features.length);
  });

  test('find rows by the words they show, even when the other names do not come', async () => {
    const page = await site.open('/compatibility/');
    await page.route('**/names.json', (route) => route.abort());
    await page.getByLabel('Words').fill('quote');
    await expect.poll(() => page.locator('tr.row:visible').first().getAttribute('id')).toBe('quote-posts');
    expect(await shown(page)).toBeLessThan(dataset.features.length);
  });

  test('filter by answer and direction without JavaScript, and hide the text box', async () => {
    const page = await site.open('/compatibility/', { javaScriptEnabled: false });
    expect(await page.getByLabel('Words').isVisible()).toBe(false);
    expect(await page.locator('.group-links a').first().isVisible()).toBe(true);
    await page.getByLabel('Partly').check();
    expect(await shown(page)).toBe(withStatus('partial').length);
    await page.getByLabel('From Threads', { exact: true }).check();
    expect(await shown(page)).toBe(
      dataset.features.filter(({ cells }) => cells['from-threads'].status === 'partial').length,
    );
    expect(await page.locator('td.to-threads:visible').count()).toBe(0);
  });
});

test('the header row and the feature names stay in view while the table scrolls', async () => {
  const page = await site.open('/compatibility/', { viewport: { width: 360, height: 740 } });
  const box = page.getByRole('region', { name: /What crosses/ });
  await box.scrollIntoViewIfNeeded();
  await box.evaluate((element) => element.scrollTo(300, 900));
  const frame = await box.boundingBox();
  const head = await box.locator('thead th').first().boundingBox();
  expect(head && frame && Math.abs(head.y - frame.y) < 3 && Math.abs(head.x - frame.x) < 3).toBe(true);
});
