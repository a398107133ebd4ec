import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';
import { everyPath } from '../site/pageMap.ts';
import { deal, isWhole, PATIENCE_MS } from './matrix.ts';
import { views } from './views.ts';
import { violationsOn } from './violations.ts';
import { visit } from './visit.ts';

/** Widths in CSS pixels: a desktop at 400 % zoom, a phone, and both sides of each width at which the layout changes. */
const widths = isWhole
  ? [320, 360, 480, 481, 640, 641, 704, 705, 800, 801, 959, 960, 1023, 1024, 1151, 1152, 1280]
  : [320, 801];
const site = useSite();

test.concurrent.for(deal(everyPath, views))(
  'no page has an accessibility violation or scrolls sideways: $setting.name',
  { timeout: PATIENCE_MS },
  async ({ setting, paths }) => {
    expect(
      await visit(site, paths, setting.reader, async (page) => [
        ...(await violationsOn(page)),
        ...(await sideways(page, setting.reader.viewport)),
      ]),
    ).toEqual([]);
  },
);

test('a picture without a name, and what is wider than the window, are found', async () => {
  const reader = { viewport: { width: 1280, height: 800 } };
  const found = await visit(site, ['/404.html'], reader, async (page) => {
    await page.evaluate(() => {
      document.body.innerHTML = '<main><h1>Wide</h1><img src="/favicon.svg"></main>';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main { width: 500px }');
      document.adoptedStyleSheets = [sheet];
    });
    return [...(await violationsOn(page)), ...(await sideways(page, reader.viewport))];
  });
  expect(found).toContain('/404.html image-alt: <img src="/favicon.svg">');
  expect(found).toContain('/404.html scrolls sideways at 320 pixels');
  expect(found).not.toContain('/404.html scrolls sideways at 1280 pixels');
});

/** The widths at which the page is wider than the window, as problems. The window is left as it was. */
async function sideways(page: Page, viewport: { width: number; height: number }): Promise<string[]> {
  const wider: string[] = [];
  for (const width of [...widths, viewport.width]) {
    await page.setViewportSize({ ...viewport, width });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      wider.push(`scrolls sideways at ${width} pixels`);
  }
  return wider;
}
