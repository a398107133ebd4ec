import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const drawn = ['/', '/privacy/', '/explained/', '/history/', '/admins/', '/your-timeline/', '/compatibility/replies/'];

describe.each(drawn)('the pictures of %s', (path) => {
  test('can be read on a phone: no word under 12 pixels, cut off, or on another', async () => {
    const page = await site.open(path, { viewport: { width: 360, height: 740 } });
    expect(await faultsIn(page)).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('have no accessibility violation in the %s theme', async (colorScheme) => {
  for (const path of ['/history/', '/privacy/', '/your-timeline/']) {
    const page = await site.open(path, { colorScheme, viewport: { width: 360, height: 740 } });
    const { violations } = await new AxeBuilder({ page })
      .include('figure')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('each mark of the chart of events is large enough for a finger, and leads to its entry', async () => {
  const page = await site.open('/history/', { viewport: { width: 360, height: 740 } });
  const marks = page.locator('figure.chart svg a');
  const sizes = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getBoundingClientRect()).map((box) => Math.min(box.width, box.height)),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter((size) => size < 24)).toEqual([]);
  const target = await marks.first().getAttribute('href');
  await marks.first().click();
  expect(new URL(page.url()).hash).toBe(target);
});

test('with forced colours, strands and words stand out from the ground', async () => {
  const page = await site.open('/privacy/', { forcedColors: 'active', colorScheme: 'dark' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const strokes = await page
    .locator('figure.flow path')
    .evaluateAll((all) => all.map((path) => getComputedStyle(path).stroke));
  expect(strokes).not.toContain(ground);
});

/** Words of pictures that a reader could not read, with what is wrong. */
function faultsIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const words = [...svg.querySelectorAll('text')].map((text) => ({
        text: text.textContent.trim(),
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
        box: text.getBoundingClientRect(),
      }));
      const small = words.filter(({ size }) => size < 12).map(({ text }) => `small: ${text}`);
      const cut = words
        .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 3)
        .map(({ text }) => `cut off: ${text}`);
      const covered = words.flatMap(({ text, box }, index) =>
        words
          .slice(index + 1)
          .filter((other) => box.left < other.box.right && other.box.left < box.right)
          .filter((other) => Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4)
          .map((other) => `on another: ${text} / ${other.text}`),
      );
      return [...small, ...cut, ...covered];
    }),
  );
}
