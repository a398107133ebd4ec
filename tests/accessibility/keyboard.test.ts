import { expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';
import { shorten, walk } from './focusStops.ts';
import { deal, PATIENCE_MS } from './matrix.ts';
import { templates } from './templates.ts';
import { visit } from './visit.ts';

const site = useSite();

/** A desktop, and the same window at 400 % zoom. */
const windows = [
  { width: 1280, height: 740 },
  { width: 320, height: 256 },
];

test.concurrent.for(deal(templates, windows))(
  'Tab goes through pages at $setting.width × $setting.height: stops are outlined and in view, none is missed, none holds it',
  { timeout: PATIENCE_MS },
  async ({ setting, paths }) => {
    const problems = await visit(site, paths, { viewport: setting, reducedMotion: 'reduce' }, async (page) => {
      await page.evaluate(shorten);
      const { stops, missed } = await walk(page);
      return [
        ...stops.flatMap(({ what, problems }) => problems.map((problem) => `${problem}: ${what}`)),
        ...missed.map((what) => `missed: ${what}`),
      ];
    });
    expect(problems).toEqual([]);
  },
);

test('the first stop skips to the content', async () => {
  const page = await site.open('/explained/', { reducedMotion: 'reduce' });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('Tab goes from the menu button into the open menu', async () => {
  const page = await site.open('/explained/');
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#menu') !== null)).toBe(true);
});

test('a stop without outline, one out of view, one that is missed and a trap are found', async () => {
  const page = await site.open('/');
  await page.evaluate(() => {
    document.body.innerHTML = '<a href="#a">bare</a><a href="#b">far</a><a href="#c">skipped</a><a href="#d">last</a>';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[href="#a"] { outline: 0 !important } [href="#b"] { position: fixed; top: -99px }');
    document.adoptedStyleSheets = [sheet];
    document
      .querySelector('[href="#c"]')
      ?.addEventListener('focus', () => document.querySelector<HTMLElement>('[href="#d"]')?.focus());
  });
  const { stops, missed } = await walk(page);
  expect(stops.map(({ problems }) => problems)).toEqual([['no outline'], ['out of view'], []]);
  expect(missed).toEqual(['<a href="#c">skipped</a>']);
  await page.evaluate(() => {
    document.body.innerHTML = '<a href="#a">one</a>';
    document.addEventListener('keydown', (event) => event.preventDefault());
    document.querySelector('a')?.focus();
  });
  await expect(walk(page)).rejects.toThrow('does not leave the page');
});
