import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at levels A and AA, and what axe holds for best practice. */
const bars = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Rules that axe holds for young, and leaves out unless asked. */
const young = ['css-orientation-lock', 'p-as-heading', 'table-fake-caption', 'td-has-header'];

/** What axe objects to on a page as it stands, or in the part that a selector names: for each place the rule and the HTML. */
export async function violationsOn(page: Page, part?: string): Promise<string[]> {
  // Legacy mode opens no second page; the site has no frame that would need one.
  const rules = Object.fromEntries(young.map((rule) => [rule, { enabled: true }]));
  const axe = new AxeBuilder({ page }).options({ runOnly: bars, rules, resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
