import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openQuestionsOf } from '../../src/dataset/derive/openQuestions.ts';
import { dataset } from '../../src/generated/dataset.ts';
import { useSite } from './site.ts';

const site = useSite();
const [question] = openQuestionsOf(dataset.features);
if (question === undefined) throw new Error('No question is open: this page and its tests are done.');
const { id, feature, direction, unknown } = question;

test('a reader of a feature page finds the test of its open question, and opens it without JavaScript', async () => {
  const page = await site.open(`/compatibility/${feature.id}/`, { javaScriptEnabled: false });
  await page
    .locator(`section[aria-labelledby="${direction}"]`)
    .getByRole('link', { name: 'The test, step by step' })
    .first()
    .click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  const article = page.locator(`article[aria-labelledby="${id}"]`);
  const step = article.getByText(unknown.steps[0] ?? '');
  expect(await step.isVisible()).toBe(false);
  await article.getByText('The test, step by step').click();
  expect(await step.isVisible()).toBe(true);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'an open question, its recipe and the pitfalls have no accessibility violation in the %s theme, and nothing scrolls sideways',
  async (colorScheme) => {
    const page = await site.open('/compatibility/unknown/', { colorScheme, viewport: { width: 360, height: 800 } });
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const { violations } = await new AxeBuilder({ page })
      .include(`article[aria-labelledby="${id}"]`)
      .include(`section[aria-labelledby="${unknown.recipe}"]`)
      .include('.pitfalls')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  },
);

test('the snippets of a feature page have no accessibility violation when they are open', async () => {
  const page = await site.open('/compatibility/polls/', { viewport: { width: 360, height: 800 } });
  await page.getByText('Show this answer on your own page').click();
  const { violations } = await new AxeBuilder({ page }).include('details.badges').analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.context().close();
});
