import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';
import { everyPath } from '../site/pageMap.ts';
import { isWhole, looks } from './matrix.ts';
import { unfold } from './unfold.ts';
import { views } from './views.ts';
import { violationsOn } from './violations.ts';

/** Widths in CSS pixels: a desktop at 400 % zoom, a phone, and both sides of each width at which the layout changes. */
const widths = isWhole
  ? [320, 360, 480, 481, 640, 641, 704, 705, 800, 801, 959, 960, 1023, 1024, 1151, 1152, 1280]
  : [320, 801, 960, 1280];
const site = useSite();

test.concurrent.for(looks(everyPath, views))(
  '$path ($setting.name) has no accessibility violation and does not scroll sideways',
  async ({ path, setting }) => {
    const page = await site.open(path, setting.reader);
    await unfold(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    await page.context().close();
  },
);

/** The widths at which the page is wider than the window. */
async function sideways(page: Page): Promise<number[]> {
  const wider: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wider.push(width);
  }
  return wider;
}
