import { expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';
import { faintText } from './faintText.ts';
import { deal, PATIENCE_MS } from './matrix.ts';
import { templates } from './templates.ts';
import { visit } from './visit.ts';

/** WCAG's level AAA for text of any size; the guide asks it of everything that is read. */
const BAR = 7;
const site = useSite();

test.concurrent.for(deal(templates, ['light', 'dark'] as const))(
  'every text and link stands at 7:1 or more on its ground in the $setting theme',
  { timeout: PATIENCE_MS },
  async ({ setting, paths }) => {
    expect(await visit(site, paths, { colorScheme: setting }, (page) => page.evaluate(faintText, BAR))).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)(
  'lines around fields and the focus, and the accents of pictures, stand at 3:1 or more in the %s theme',
  async (colorScheme) => {
    const page = await site.open('/compatibility/', { colorScheme });
    await page.evaluate(() => {
      const accents = ['--edge', '--threads', '--fediverse', '--works', '--partial', '--no', '--unknown'];
      const grounds = ['--ground', '--ground-raised'];
      document.body.innerHTML = grounds
        .map(
          (ground) =>
            `<div class="${ground}">${accents.map((name) => `<p class="${name}">${name}</p>`).join('')}</div>`,
        )
        .join('');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        [
          ...accents.map((name) => `.${name} { color: var(${name}) }`),
          ...grounds.map((name) => `.${name} { background: var(${name}) }`),
        ].join('\n'),
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await page.evaluate(faintText, 3)).toEqual([]);
    expect(await page.locator('p').count()).toBe(14);
  },
);

test('a text that is too faint, or lies on an image, is found', async () => {
  const page = await site.open('/');
  await page.evaluate(() => {
    document.body.innerHTML = '<p class="grey">grey</p><p class="image">on an image</p><p class="black">black</p>';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.grey { color: #777 } .image { background: linear-gradient(red, blue) } .black { color: #000 }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await page.evaluate(faintText, BAR)).toEqual([
    expect.stringMatching(/^4\.\d\d to 1: grey/),
    expect.stringMatching(/^ground is an image: on an image/),
  ]);
});
