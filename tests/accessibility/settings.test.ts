import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';
import { deal, PATIENCE_MS } from './matrix.ts';
import { templates } from './templates.ts';
import { visit } from './visit.ts';

const site = useSite();
/** A window of 1280 by 1024 pixels at 400 % zoom (WCAG 1.4.10). */
const zoomed = { viewport: { width: 320, height: 256 } };
/** Whether a page scrolls sideways, as a list of that problem. */
const wider = (page: Page) =>
  page.evaluate(() =>
    document.documentElement.scrollWidth > innerWidth ? [`scrolls sideways at ${innerWidth} pixels`] : [],
  );

/** What a reader may set for text, and must lose nothing by (WCAG 1.4.12). */
const spacing = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-bottom: 2em !important }`;
/** Text at 200 % (WCAG 1.4.4). */
const enlarged = ':root { font-size: 200% !important }';

/** Has every element of a page follow a rule of the reader's own, in a window of a width. */
async function setText(page: Page, css: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

test.concurrent.for(deal(templates, [zoomed]))(
  'pages can be zoomed to 400 percent, spaced out and enlarged; nothing moves, nothing is cut off',
  { timeout: PATIENCE_MS },
  async ({ setting, paths }) => {
    const problems = await visit(site, paths, { ...setting, reducedMotion: 'reduce' }, async (page) => {
      const found = [...(await wider(page)), ...(await page.evaluate(pinned)), ...(await page.evaluate(moving))];
      for (const [css, width] of [
        [spacing, 360],
        [enlarged, 1280],
      ] as const) {
        await setText(page, css, width);
        found.push(...(await wider(page)), ...(await page.evaluate(cutOff)));
      }
      await page.setViewportSize(setting.viewport);
      return found;
    });
    expect(problems).toEqual([]);
  },
);

test('at 400 % zoom the menu and the search box can be scrolled, used and closed', async () => {
  const page = await site.open('/explained/', zoomed);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Dark').check();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.getByLabel('Dark').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('polls');
  await page.locator('dialog li a').last().scrollIntoViewIfNeeded();
  expect(await wider(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
});

test('what glides and a page that scrolls smoothly are found', async () => {
  const page = await site.open('/faq/');
  await page.evaluate(() => {
    document.body.innerHTML = '<b>glides</b><i>stands</i>';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('b { transition: color 1s } html { scroll-behavior: smooth }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await page.evaluate(moving)).toEqual(['<b>glides</b>', 'html scrolls smoothly']);
});

/** What stays in its place of the window while the page scrolls. Runs in the browser. */
function pinned(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((one) => one.checkVisibility() && !one.closest('table'))
    .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
    .map(({ outerHTML }) => `stays in front: ${outerHTML.slice(0, 120)}`);
}

/** What is larger than the box that hides its overflow; text for screen readers only is hidden on purpose. Runs in the browser. */
function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*:not(.sr-only, caption)')]
    .filter((one) => one.checkVisibility() && one.innerText?.trim())
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    })
    .map(({ outerHTML }) => `cut off at ${innerWidth} pixels: ${outerHTML.slice(0, 120)}`);
}

/** What moves by itself or glides. Runs in the browser. */
function moving(): string[] {
  const gliding = [...document.querySelectorAll('*')]
    .filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  return [...gliding, ...(smooth ? ['html scrolls smoothly'] : [])];
}
