import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';
import { deal, PATIENCE_MS } from './matrix.ts';
import { smallTargets } from './smallTargets.ts';
import { templates } from './templates.ts';
import { visit } from './visit.ts';

/** Least side of a target, in CSS pixels (WCAG 2.5.5, level AAA). */
const LEAST = 44;
const site = useSite();
const small = (page: Page) => page.evaluate(smallTargets, LEAST);

const widths = [360, 1280];
const touch = (width: number) => ({ hasTouch: true, viewport: { width, height: 800 } });

test.concurrent.for(deal(templates, widths))(
  'no button, field or menu link is under 44 pixels on a touch screen $setting pixels wide',
  { timeout: PATIENCE_MS },
  async ({ setting, paths }) => {
    expect(await visit(site, paths, touch(setting), small)).toEqual([]);
  },
);

test.each(widths)('nor has the open menu, nor the search box with its results, at %i pixels', async (width) => {
  const page = await site.open('/explained/', touch(width));
  await page.getByRole('button', { name: 'Menu' }).tap();
  expect(await page.getByLabel('Dark').isVisible()).toBe(true);
  expect(await small(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Search' }).tap();
  await page.getByRole('searchbox').fill('polls');
  await page.locator('dialog li a').first().waitFor();
  expect(await small(page)).toEqual([]);
});

test('a target that is too small is found, and a link in a sentence is let be', async () => {
  const page = await site.open('/');
  await page.evaluate(() => {
    document.body.innerHTML =
      '<button>x</button><nav><a href="#a">a</a></nav><nav><p>See <a href="#b">b</a>.</p></nav><label>Yes <input type="radio"></label>';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('button { min-height: 0; padding: 0 } label { display: inline-block; padding: 30px }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await small(page)).toEqual([expect.stringContaining('<button>'), expect.stringContaining('#a')]);
});
