import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeSvg } from '../../src/badges/badgeSvg.ts';
import { directionIds } from '../../src/dataset/vocabulary/directions.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { SITE } from '../site/builtSite.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Somebody else's website: one page, on another port, that shows what was copied to it. */
let elsewhere: Server;
let theirPage = '';
beforeAll(async () => {
  elsewhere = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(theirPage));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void elsewhere.close());

describe.each(['light', 'dark'] as const)('a badge on a %s page of another origin', (colorScheme) => {
  test.each(['polls', 'follow-from-fediverse', 'likes'])(
    'of %s loads, and leads to the page of the feature',
    async (id) => {
      const guide = await site.open(`/compatibility/${id}/`, { colorScheme });
      await guide.getByText('Show this answer on your own page').click();
      const copied = await guide.locator('.badges code.html').allInnerTexts();
      expect(copied).toHaveLength(directionIds.length);
      theirPage = `<!doctype html><meta name="color-scheme" content="${colorScheme}"><title>Theirs</title>${copied.join('')}`;

      const theirs = await openElsewhere(guide, new URL(/href="([^"]+)"/.exec(copied[0] ?? '')?.[1] ?? '').origin);
      const images = theirs.locator('a > img');
      expect(await images.count()).toBe(directionIds.length);
      for (const [index, direction] of directionIds.entries()) {
        const image = images.nth(index);
        await expect
          .poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth))
          .toBeGreaterThan(100);
        expect((await image.boundingBox())?.height).toBe(48);
        await image.click();
        await theirs.waitForURL(`**/compatibility/${id}/#${direction}`);
        expect(await theirs.locator(`h2#${direction}`).isVisible()).toBe(true);
        await theirs.goBack();
      }
      await theirs.context().close();
    },
  );

  test('stands on its own ground, and can be read on it', async () => {
    const guide = await site.open('/badge/polls/from-threads.svg', { colorScheme });
    const ground = await guide.locator('rect.ground').evaluate((rect) => getComputedStyle(rect).fill);
    const word = await guide.locator('.status text').evaluate((text) => getComputedStyle(text).fill);
    const brightness = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).map(Number));
    expect(brightness(ground) > brightness(word)).toBe(colorScheme === 'light');
    await guide.context().close();
  });
});

test('every badge is well-formed XML, with hostile names too', async () => {
  const page = await site.open('/');
  const built = dataset.features.flatMap(({ id }) =>
    directionIds.map((direction) => readFileSync(`${SITE}/badge/${id}/${direction}.svg`, 'utf8')),
  );
  const hostile = ['<script>&"\'', ']]>\u0000\ufffe', '\u202eright\ud800', 'ÄÖ 投票 🗳️', 'W'.repeat(60)].map((name) =>
    badgeSvg({ name, status: 'no', word: 'Does not work', facts: name }, 'to-threads'),
  );
  const roots = await page.evaluate(
    (all) =>
      all.map((svg) => {
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName;
      }),
    [...built, ...hostile],
  );
  expect(roots.filter((root) => root !== 'svg')).toEqual([]);
  expect(roots).toHaveLength(built.length + hostile.length);
});

/** Opens their page for the same reader; requests for the guide's public address go to the site under test. */
async function openElsewhere(guide: Page, publicOrigin: string): Promise<Page> {
  const tested = new URL(guide.url()).origin;
  await guide
    .context()
    .route(`${publicOrigin}/**`, (route) =>
      route.continue({ url: route.request().url().replace(publicOrigin, tested) }),
    );
  const theirs = await guide.context().newPage();
  await theirs.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  return theirs;
}
