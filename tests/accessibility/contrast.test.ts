import { describe, expect, test } from 'vitest';
import { useSite } from '../browser/site.ts';
import { faintText } from './faintText.ts';
import { templates } from './templates.ts';

/** WCAG's level AAA for text of any size; the guide asks it of everything that is read. */
const BAR = 7;
const site = useSite();

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.concurrent.for(templates)('every text and link of %s stands at 7:1 or more on its ground', async (path) => {
    const page = await site.open(path, { colorScheme });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await page.evaluate(faintText, BAR)).toEqual([]);
    await page.context().close();
  });
});

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
