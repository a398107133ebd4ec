import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const templates = [
  '/',
  '/explained/',
  '/compatibility/',
  '/compatibility/replies/',
  '/faq/',
  '/admins/',
  '/sources/',
  '/tools/',
  '/data/',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(templates)('%s has no accessibility violation and does not scroll sideways', async (path) => {
    const width = colorScheme === 'light' ? 1280 : 360;
    const page = await site.open(path, { colorScheme, viewport: { width, height: 800 } });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('the menu opens and closes by keyboard on a phone', async () => {
  const page = await site.open('/explained/', { viewport: { width: 360, height: 740 } });
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Compatibility table' });
  await expect.poll(() => link.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => link.isVisible()).toBe(false);
});

test('the reader can choose a theme, and it stays', async () => {
  const page = await site.open('/explained/', { colorScheme: 'light' });
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  expect(await theme()).toBe('light');
  await page.getByLabel('Select theme').first().selectOption('dark');
  expect(await theme()).toBe('dark');
  await page.goto(new URL('/privacy/', page.url()).href);
  expect(await theme()).toBe('dark');
});
