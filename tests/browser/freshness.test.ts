import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recheckQueueOf } from '../../src/dataset/derive/recheckQueue.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { useSite } from './site.ts';

const site = useSite();

/** The answer whose dates the tests stand on, and the row that draws it. */
const [queued] = recheckQueueOf(dataset.features).filter(({ answer }) => answer.freshness !== undefined);
if (queued?.answer.freshness === undefined) throw new Error('No answer has dated evidence.');
const { goodUntil, staleFrom } = queued.answer.freshness;

/** Opens the queue on a day of the reader's own, at a time there. */
async function queueOn(
  moment: string,
  reader: { timezoneId?: string; javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const page = await site.open('/accessibility/', reader);
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(new URL('/about/freshness/', page.url()).href);
  return page;
}

const firstMark = (page: Page) => page.locator(`good-until:has([datetime="${goodUntil}"])`).first();

describe('a printed date', () => {
  test.each([
    { when: 'on its last day', moment: `${goodUntil}T23:59:00Z`, mark: '' },
    { when: 'on the day after', moment: dayAfter(goodUntil, 'T00:01:00Z'), mark: '· past due' },
    { when: 'on the day before it is stale', moment: dayBefore(staleFrom, 'T23:59:00Z'), mark: '· past due' },
    { when: 'from that day on', moment: `${staleFrom}T00:01:00Z`, mark: '· stale' },
  ])('says "$mark" $when', async ({ moment, mark }) => {
    const page = await queueOn(moment, { timezoneId: 'UTC' });
    expect(await firstMark(page).locator('.age').allInnerTexts()).toEqual(mark === '' ? [] : [mark]);
  });

  test('follows the day where the reader is, not the day in UTC', async () => {
    const evening = `${goodUntil}T22:00:00Z`;
    const samoa = await queueOn(evening, { timezoneId: 'Pacific/Apia' });
    expect(await firstMark(samoa).locator('.age').count()).toBe(1);
    const hawaii = await queueOn(dayAfter(goodUntil, 'T02:00:00Z'), { timezoneId: 'Pacific/Honolulu' });
    expect(await firstMark(hawaii).locator('.age').count()).toBe(0);
  });

  test('stands alone without JavaScript', async () => {
    const page = await site.open('/about/freshness/', { javaScriptEnabled: false });
    expect(await page.locator('good-until time').count()).toBeGreaterThan(0);
    expect(await page.locator('good-until .age').count()).toBe(0);
  });
});

test.each([360, 1280])('the marks move nothing on a page %i px wide', async (width) => {
  const heights: number[] = [];
  for (const { year, marked } of [
    { year: 2040, marked: true },
    { year: 2023, marked: false },
  ]) {
    const page = await site.open('/accessibility/', { viewport: { width, height: 800 } });
    await page.clock.setFixedTime(new Date(`${year}-01-01T12:00:00Z`));
    await page.goto(new URL('/compatibility/', page.url()).href);
    const dates = await page.locator('good-until').count();
    expect(await page.locator('good-until .age').count()).toBe(marked ? dates : 0);
    heights.push(await page.locator('.table-box table').evaluate((table) => table.getBoundingClientRect().height));
  }
  expect(heights[0]).toBe(heights[1]);
});

test.each(['light', 'dark'] as const)('marks can be read in the %s theme', async (colorScheme) => {
  const page = await site.open('/accessibility/', { colorScheme });
  await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
  await page.goto(new URL('/about/freshness/', page.url()).href);
  const { violations } = await new AxeBuilder({ page })
    .include('table:has(#freshness-caption)')
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

function dayAfter(day: string, time: string): string {
  return `${new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)}${time}`;
}

function dayBefore(day: string, time: string): string {
  return `${new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)}${time}`;
}
