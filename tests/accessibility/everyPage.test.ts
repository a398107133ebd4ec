import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';
import { everyPath } from '../site/pageMap.ts';
import { views, widths } from './views.ts';
import { violationsOn } from './violations.ts';

/** `npm run test:axe` looks at every page in every view; `npm test` deals the views out among the pages. */
const looks =
  process.env['MODE'] === 'matrix' ? everyPath.flatMap((path) => views.map((view) => ({ path, view }))) : dealt();
const site = useSite();

test.concurrent.for(looks)(
  '$path ($view.name) has no accessibility violation and does not scroll sideways',
  async ({ path, view }) => {
    const page = await site.open(path, view.reader);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await violationsOn(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    await page.context().close();
  },
);

function dealt() {
  return everyPath.flatMap((path, index) =>
    views.filter((_, turn) => turn === index % views.length).map((view) => ({ path, view })),
  );
}

/** The widths at which the page is wider than the window. */
async function sideways(page: Page): Promise<number[]> {
  const wider: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wider.push(width);
  }
  return wider;
}
