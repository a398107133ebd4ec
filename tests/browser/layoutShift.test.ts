import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
/** Pages on which scripts show a control, or whose contents stand beside the text; a phone on which words just wrap, and a desk. */
const templates = [
  '/',
  '/faq/',
  '/compatibility/',
  '/compatibility/polls/',
  '/admins/',
  '/admins/decide/',
  '/admins/policy-kit/',
  '/check/',
  '/follow/',
];
const widths = [360, 412, 1280];

describe.each(templates)('%s', (path) => {
  test.each(widths)('moves nothing while it comes in and its scripts start, %i px wide', async (width) => {
    const page = await site.open('/404.html', { viewport: { width, height: 740 } });
    await page.addInitScript(watchShifts);
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
    expect(await settled(page)).toEqual([]);
  });
});

test('such a move would be seen', async () => {
  const page = await site.open('/404.html');
  await page.addInitScript(watchShifts);
  await page.goto(new URL('/faq/', page.url()).href, { waitUntil: 'load' });
  await settled(page);
  await page.evaluate(() => document.querySelector('main')?.before(Object.assign(new Image(), { height: 90 })));
  expect(await settled(page)).not.toEqual([]);
});

/** Runs in the page before anything else. Keeps what moved, and from where to where, in pixels from the top. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as LayoutShift[]) {
      for (const { node, previousRect, currentRect } of entry.sources)
        shifts.push(`${node?.nodeName} ${Math.round(previousRect.top)} → ${Math.round(currentRect.top)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has moved once the page's scripts ran and two frames were drawn after them. */
async function settled(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let drawn = 0; drawn < 3; drawn += 1) await frame();
    await new Promise((done) => setTimeout(done, 100));
    return (globalThis as unknown as { shifts: string[] }).shifts;
  });
}

/** Not yet among the types of the DOM: https://wicg.github.io/layout-instability/ */
interface LayoutShift {
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
