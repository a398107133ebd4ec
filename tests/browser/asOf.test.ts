import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/dataset/derive/asOf.ts';
import { pastYears } from '../../src/dataset/derive/years.ts';
import { directionIds } from '../../src/dataset/vocabulary/directions.ts';
import { statuses, statusIds } from '../../src/dataset/vocabulary/statuses.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { useSite } from './site.ts';

const site = useSite();
const total = dataset.features.length;
const DAY = '2024-12-31';
const answerOn = (id: string, direction: (typeof directionIds)[number], day: string) => {
  const feature = dataset.features.find((one) => one.id === id);
  if (feature === undefined) throw new Error(`There is no feature ${id}.`);
  return answersOf(feature.cells[direction], dataset.asOf)(day);
};
const rowsWith = (status: string, day: string) =>
  dataset.features.filter(({ id }) => directionIds.some((one) => answerOn(id, one, day).status === status)).length;
const outcome = (page: Page) => page.locator('.outcome').innerText();
const shown = (page: Page) => page.locator('tr.row:visible').count();
/** What the table says, cell by cell: id, status word and first line. */
const told = (page: Page) =>
  page
    .locator('td[id]')
    .evaluateAll((cells) =>
      cells.map(
        (cell) => `${cell.id} ${cell.querySelector('.status')?.textContent} ${cell.querySelector('p')?.textContent}`,
      ),
    );
const expected = (day: string) =>
  dataset.features.flatMap(({ id }) =>
    directionIds.map((direction) => {
      const answer = answerOn(id, direction, day);
      const says = answer.status === 'unknown' ? answer.reason : answer.summary;
      return `${id}--${direction} ${statuses[answer.status].word} ${says}`;
    }),
  );

async function choose(page: Page, day: string): Promise<void> {
  await page.getByLabel('As of', { exact: true }).fill(day);
}

describe('a day in the table', () => {
  test('changes every status, summary and count, says so, and stays in the address', async () => {
    const page = await site.open('/compatibility/');
    const newest = await page.locator('table').allInnerTexts();
    await choose(page, DAY);
    await expect.poll(() => outcome(page)).toBe(`As of 31 December 2024: ${total} of ${total} features shown.`);
    expect(await told(page)).toEqual(expected(DAY));
    for (const direction of directionIds)
      for (const status of statusIds)
        expect(await page.locator(`[data-count="${direction} ${status}"]`).innerText()).toBe(
          String(dataset.features.filter(({ id }) => answerOn(id, direction, DAY).status === status).length),
        );
    expect(await page.locator('#legend-caption').innerText()).toContain('as of 31 December 2024');
    expect(page.url()).toContain(`?as-of=${DAY}`);

    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => outcome(page)).toBe('');
    expect(await page.locator('table').allInnerTexts()).toEqual(newest);
    expect(page.url()).not.toContain('as-of');
  });

  test('works together with answer, direction, group and words, also from the address', async () => {
    const page = await site.open(`/compatibility/?status=partial&as-of=${DAY}`);
    const partial = rowsWith('partial', DAY);
    await expect.poll(() => outcome(page)).toBe(`As of 31 December 2024: ${partial} of ${total} features shown.`);
    expect(await shown(page)).toBe(partial);
    await page.getByLabel('To Threads', { exact: true }).check();
    const to = dataset.features.filter(({ id }) => answerOn(id, 'to-threads', DAY).status === 'partial').length;
    await expect.poll(() => shown(page)).toBe(to);
    await page.getByLabel('Words').fill('zzzz');
    await expect.poll(() => outcome(page)).toBe('As of 31 December 2024: No feature fits. Try without the words.');
    expect(page.url()).toContain(`?status=partial&direction=to-threads&words=zzzz&as-of=${DAY}`);
  });

  test('finds words of that day, not of the newest answers', async () => {
    const page = await site.open('/compatibility/?as-of=2023-08-01&words=launched+without+federation');
    await expect.poll(() => outcome(page)).toMatch(/^As of 1 August 2023: [1-9]\d* of/);
    await page.getByLabel('As of', { exact: true }).fill('');
    await expect.poll(() => shown(page)).toBe(0);
  });

  test('links its sources and keeps the permanent links of cells', async () => {
    const page = await site.open(`/compatibility/?as-of=${DAY}`);
    await expect.poll(() => outcome(page)).toContain('As of');
    const cells = page.locator('td.works, td.partial, td.no');
    for (const cell of await cells.all())
      expect(await cell.locator('a[href^="/sources/#"]').count()).toBeGreaterThan(0);
    expect(await page.locator('td[id] > .permalink').count()).toBe(total * directionIds.length);
  });

  test('shows the newest statuses on the day of the last reading', async () => {
    const page = await site.open(`/compatibility/?as-of=${dataset.asOf}`);
    await expect.poll(() => outcome(page)).toContain('As of');
    for (const status of statusIds)
      expect(await page.locator(`td.${status}`).count()).toBe(
        directionIds.reduce((sum, direction) => sum + dataset.counts[direction][status], 0),
      );
  });

  test('fetches the history only when it is asked for', async () => {
    const page = await site.open('/');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(new URL('/compatibility/', page.url()).href, { waitUntil: 'networkidle' });
    expect(fetched).not.toContain('/data/v1/history.json');
    await choose(page, DAY);
    await expect.poll(() => outcome(page)).toContain('As of');
    await choose(page, '2024-06-30');
    await expect.poll(() => outcome(page)).toContain('As of 30 June 2024');
    expect(fetched.filter((path) => path === '/data/v1/history.json')).toHaveLength(1);
  });

  test.each(['2023-02-29', '2023-07-04', '2099-01-01', 'x', '<script>', '2024-12-31T00:00', '%00', 'null'])(
    'is ignored in the address when it is %s',
    async (day) => {
      const page = await site.open(`/compatibility/?as-of=${encodeURIComponent(day)}`);
      expect(await page.getByLabel('As of', { exact: true }).inputValue()).toBe('');
      expect(await outcome(page)).toBe('');
      expect(await page.locator('#legend-caption').innerText()).not.toContain('as of');
    },
  );

  test('that the table cannot go back to is refused with the days it can', async () => {
    const page = await site.open('/compatibility/');
    await choose(page, '2020-01-01');
    await expect.poll(() => outcome(page)).toContain('from 5 July 2023 to');
    expect(page.url()).not.toContain('as-of');
  });
});

describe('when the history', () => {
  test.each([
    ['is missing', { status: 404, body: 'none' }],
    ['is broken', { status: 200, body: '{"features":' }],
    ['is something else', { status: 200, body: '[]' }],
    ['lacks a feature', { status: 200, body: '{"features":{},"sources":{}}' }],
  ])('%s, the table says so, keeps the newest answers, and tries again', async (_, answer) => {
    const page = await site.open('/compatibility/');
    const newest = await told(page);
    await page.route('**/history.json', (route) => route.fulfill(answer));
    await choose(page, DAY);
    await expect.poll(() => outcome(page)).toContain('could not be fetched, so the table shows the newest answers');
    expect(await told(page)).toEqual(newest);
    await page.unroute('**/history.json');
    await choose(page, '2024-12-30');
    await expect.poll(() => outcome(page)).toContain('As of 30 December 2024');
  });

  test('comes late, the last choice of the reader counts', async () => {
    const page = await site.open('/compatibility/');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/history.json', async (route) => {
      await held;
      await route.continue();
    });
    await choose(page, DAY);
    expect(await outcome(page)).toBe('Fetching what held on 31 December 2024 …');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await choose(page, '2023-12-31');
    release();
    await expect.poll(() => outcome(page)).toContain('As of 31 December 2023');
    expect(await told(page)).toEqual(expected('2023-12-31'));
  });

  test('holds markup, it is shown as text', async () => {
    const page = await site.open('/compatibility/');
    await page.route('**/history.json', async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.replaceAll('No source covers this day.', '<img src=x onerror=alert(1)>') });
    });
    await choose(page, DAY);
    await expect.poll(() => outcome(page)).toContain('As of');
    expect(await page.locator('td img').count()).toBe(0);
    expect(await page.locator('td', { hasText: '<img src=x' }).count()).toBeGreaterThan(0);
  });
});

describe('without JavaScript', () => {
  test('links to the past years take the place of the date field', async () => {
    const page = await site.open('/compatibility/', { javaScriptEnabled: false });
    expect(await page.getByLabel('As of', { exact: true }).isVisible()).toBe(false);
    for (const { year } of pastYears(dataset.asOf)) {
      await page.goto(new URL('/compatibility/', page.url()).href);
      await page.locator('compat-table').getByRole('link', { name: year, exact: true }).click();
      await page.waitForLoadState('load');
      expect(new URL(page.url()).pathname).toBe(`/compatibility/${year}/`);
      expect(await told(page)).toEqual(expected(`${year}-12-31`));
    }
  });

  test('the page of a year can be filtered by answer and direction', async () => {
    const page = await site.open('/compatibility/2024/', { javaScriptEnabled: false });
    await page.getByLabel('Partly').check();
    expect(await shown(page)).toBe(rowsWith('partial', DAY));
  });
});

test('the page of a year can be filtered by words, and has no day to choose', async () => {
  const page = await site.open('/compatibility/2023/?as-of=2024-12-31');
  expect(await page.getByLabel('As of', { exact: true }).count()).toBe(0);
  expect(await told(page)).toEqual(expected('2023-12-31'));
  await page.getByLabel('Words').fill('poll');
  await expect.poll(() => outcome(page)).toMatch(/^[1-9]\d* of/);
});
