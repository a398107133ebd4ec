import { AxeBuilder } from '@axe-core/playwright';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { askAll, openSearch, readQuestions } from './searchBox.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Of the right results: mean reciprocal rank, and share among the first three. */
const BARS = { meanReciprocalRank: 0.9, amongFirstThree: 0.95 };

/** Most that may be fetched before the first results show, in bytes, as gzip, which every host sends; brotli is smaller. */
const FIRST_RESULTS = 100 * 1024;

describe('readers find the right result first, or nearly, for questions in their own words', () => {
  test.each(['../search/tuning.json', '../search/heldBack.json', 'queries.json'])('in %s', async (file) => {
    const box = await openSearch(await site.open('/'));
    const questions = readQuestions(file);
    const ranks = await askAll(box, questions);
    const mean = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
    const amongFirst = ranks.filter((rank) => rank > 0 && rank <= 3).length / ranks.length;
    console.log(`${file}: mean reciprocal rank ${mean.toFixed(3)}, among the first three ${amongFirst.toFixed(3)}`);
    const missed = file.includes('heldBack')
      ? []
      : questions.filter((_, index) => ranks[index] !== 1).map(({ q }) => q);
    expect(mean, missed.join('\n')).toBeGreaterThanOrEqual(BARS.meanReciprocalRank);
    expect(amongFirst, missed.join('\n')).toBeGreaterThanOrEqual(BARS.amongFirstThree);
  });
}, 180_000);

describe('what searching costs', () => {
  test('nothing is fetched for search until the box is opened, and no policy is broken when it is', async () => {
    const page = await site.open('/');
    const fetched: string[] = [];
    const violations: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    page.on(
      'console',
      (message) => message.text().includes('Content Security Policy') && violations.push(message.text()),
    );
    await page.waitForTimeout(500);
    expect(fetched.filter((url) => !url.endsWith('favicon.svg'))).toEqual([]);
    await openSearch(page);
    await results(page, 'polls');
    await page.getByRole('button', { name: 'Look inside' }).click();
    await expect.poll(() => fetched.some((url) => url.includes('pf_index'))).toBe(true);
    await page
      .getByRole('status')
      .filter({ hasText: /results$/ })
      .waitFor();
    expect(violations).toEqual([]);
  });

  test.each(['how do I follow a threads account', 'mastadon folowers', 'Myanmar'])(
    'the first results for "%s" show after at most 100 KiB, and need nothing of the full text',
    async (question) => {
      const page = await site.open('/');
      await page.route('**/pagefind.js', (route) => route.abort());
      const bytes: Promise<number>[] = [];
      page.on('response', (response) => bytes.push(response.body().then((body) => gzipSync(body).length)));
      await openSearch(page);
      await results(page, question);
      const all = await Promise.all(bytes);
      expect(all.length).toBeGreaterThan(1);
      const sum = all.reduce((before, one) => before + one, 0);
      console.log(`first results for "${question}": ${(sum / 1024).toFixed(1)} KiB as gzip`);
      expect(sum).toBeLessThanOrEqual(FIRST_RESULTS);
    },
  );

  test('once the guide is there, results stand in the list before the key is over', async () => {
    const page = await site.open('/');
    const box = await openSearch(page);
    await results(page, 'polls');
    const titles = await box.evaluate((input: HTMLInputElement) => {
      input.value = 'hide boosts';
      input.dispatchEvent(new Event('input'));
      return [...document.querySelectorAll('dialog .head a')].map((link) => link.textContent);
    });
    expect(titles).toContain('Hide boosts');
  });
});

describe('search by keyboard alone', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('opens with %s, and Escape gives the focus back', async (key) => {
    const page = await site.open('/privacy/');
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press(key);
    await expect.poll(() => focused(page)).toBe('Search the guide');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await focused(page)).toBe('Menu');
  });

  test('walks through the results with arrows, round and round', async () => {
    const page = await site.open('/privacy/');
    await openSearch(page);
    await results(page, 'retoot');
    const stops = ['Search the guide', ...(await page.locator('dialog li a').allInnerTexts())];
    stops.push(await page.getByRole('button', { name: 'Look inside' }).innerText());
    for (const stop of [...stops.slice(1), 'Search the guide']) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(stop);
    }
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(stops.at(-1));
  });

  test('opens the first result with Enter, and any other from its link', async () => {
    const page = await site.open('/privacy/');
    const box = await openSearch(page);
    await results(page, 'polls');
    await box.press('Enter');
    await page.waitForURL(/\/compatibility\/polls\//);
    await openSearch(page);
    await results(page, 'does facebook know my ip');
    await page.locator('dialog .part a').first().press('Enter');
    await page.waitForURL(/\/privacy\/#does-meta-get-my-ip-address/);
  });

  test('opens the first result also when Enter comes before the guide', async () => {
    const page = await site.open('/');
    await page.route('**/guide.json', async (route) => {
      await page.waitForTimeout(300);
      await route.continue();
    });
    const box = await openSearch(page);
    await box.fill('polls');
    await box.press('Enter');
    await page.waitForURL(/\/compatibility\/polls\//);
  });
});

describe('the results', () => {
  test('say what they are, and mark what was asked for', async () => {
    const page = await site.open('/');
    await openSearch(page);
    await results(page, 'boosts');
    const kinds = await page.locator('dialog .head span').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['Feature', 'Page', 'Question', 'Term']));
    expect(await page.locator('dialog li mark').first().innerText()).toMatch(/^boosts?$/i);
    expect(await page.getByRole('status').innerText()).toBe('8 results');
  });

  test('come from the text of the pages where no name holds a word, with the words around it', async () => {
    const page = await site.open('/');
    await openSearch(page);
    await results(page, 'Myanmar');
    await page.locator('dialog li mark').filter({ hasText: 'Myanmar' }).nth(2).waitFor();
    const parts = await page
      .locator('dialog .part a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
    expect(parts).toContain('#safety-of-marginalised-people');
  });

  test('stay under the reader who walks through them while the text of the pages comes', async () => {
    const page = await site.open('/');
    await openSearch(page);
    await results(page, 'Myanmar');
    await page.keyboard.press('ArrowDown');
    const first = await focused(page);
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ results?$/ })
      .waitFor();
    expect(await focused(page)).toBe(first);
  });

  test('stay when the text of the pages cannot be fetched', async () => {
    const page = await site.open('/');
    await page.route('**/pagefind.js', (route) => route.abort());
    await openSearch(page);
    await results(page, 'polls');
    await page.getByRole('button', { name: 'Look inside' }).click();
    await page.getByRole('status').filter({ hasText: 'could not be searched' }).waitFor();
    expect(await page.locator('dialog li').count()).toBeGreaterThan(0);
  });

  test.each([
    { what: 'a word that is not there', text: 'xylophonequartz' },
    { what: 'markup', text: '<img onerror=qqq(1)>' },
    { what: 'signs of patterns', text: '((((' },
    { what: 'another script', text: '‏مرحبا' },
    { what: 'emoji', text: '🙂🙂' },
    { what: 'a word without end', text: 'x'.repeat(20_000) },
  ])('of a search for $what are none, and lead to the A to Z', async ({ text }) => {
    const page = await site.open('/');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const box = await openSearch(page);
    await box.fill(text);
    const way = page.getByRole('dialog').getByRole('link', { name: /A to Z/ });
    await way.waitFor();
    expect(await way.getAttribute('href')).toBe('/a-z/');
    expect(await page.getByRole('status').innerText()).toContain('Nothing found');
    expect(await page.getByText('Arrow keys walk through').isVisible()).toBe(false);
    expect(await page.locator('dialog img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('are replaced by a way on when search does not load', async () => {
    const page = await site.open('/');
    await page.route('**/guide.json', (route) => route.abort());
    await openSearch(page);
    await page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(
      await page
        .getByRole('dialog')
        .getByRole('link', { name: /A to Z/ })
        .count(),
    ).toBe(1);
  });
});

describe('a button of the page that searches for words', () => {
  test.each([
    { words: 'hide boosts', first: 'How to see less of Threads on Mastodon' },
    { words: 'retoot', first: 'Boosts' },
  ])('opens the dialog with the results for "$words"', async ({ words, first }) => {
    const page = await site.open('/');
    await addButton(page, words);
    await page.getByRole('button', { name: 'Look for it' }).click();
    await expect.poll(() => page.locator('dialog .head a').first().innerText()).toBe(first);
    expect(await page.getByRole('searchbox').inputValue()).toBe(words);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Look for it');
  });

  test('replaces what was searched for before, while the search button keeps it', async () => {
    const page = await site.open('/');
    await addButton(page, 'polls');
    await openSearch(page);
    await results(page, 'boosts');
    await page.keyboard.press('Escape');
    expect(await (await openSearch(page)).inputValue()).toBe('boosts');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Look for it' }).click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('polls');
    expect(await page.locator('dialog .head a').first().innerText()).toBe('Polls');
  });
});

test('where the dialog cannot be loaded, the search button leads to the A to Z', async () => {
  const page = await site.open('/');
  await page.route('**/dialog*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/\/a-z\/$/);
});

describe.each(['light', 'dark'] as const)('in the %s theme the dialog', (colorScheme) => {
  test.each([320, 1280])('has no barrier that a program finds and fits a window of %i px', async (width) => {
    const page = await site.open('/', { viewport: { width, height: 700 }, colorScheme });
    await openSearch(page);
    await results(page, 'does facebook know my ip');
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  });
});

test('without JavaScript the search control is a link to the A to Z', async () => {
  const page = await site.open('/', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Search', exact: true }).getAttribute('href')).toBe('/a-z/');
});

/** Puts a button into the page as an author would write it. */
async function addButton(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const button = document.createElement('button');
    button.dataset['searchFor'] = text;
    button.append('Look for it');
    document.querySelector('main')?.prepend(button);
  }, words);
}

async function results(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.locator('dialog li a').first().waitFor();
}

/** What the focused element is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element instanceof HTMLInputElement ? (element.labels?.[0]?.innerText ?? '') : element.innerText;
  });
}
