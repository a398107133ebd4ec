import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { useSite } from './site.ts';

const site = useSite();
const phone = { viewport: { width: 360, height: 740 } };
const account = (page: Page) => page.getByLabel('Threads account');
const server = (page: Page) => page.getByLabel('Your own server (optional)');
const said = (page: Page) => page.locator('[data-part="said"]');
const openLink = (page: Page) => page.getByRole('link', { name: /^Open on / });

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([1280, 360])('at %i px the finder and the questions have no accessibility violation', async (width) => {
    const page = await site.open('/follow/#account=https://www.threads.com/@Name&server=example.social', {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await openLink(page).waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await account(page).fill('Adam Mosseri');
    await page.keyboard.press('Enter');
    await said(page).getByText('is no handle').waitFor();
    const refused = await new AxeBuilder({ page }).include('account-finder').analyze();
    expect(refused.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('by keyboard alone, on a phone', () => {
  test('a pasted link becomes a handle, says what changed, and opens at home', async () => {
    const page = await site.open('/follow/', phone);
    await account(page).focus();
    await page.keyboard.type('www.threads.com/@Name/post/C01LXhDrCAM?xmt=AQGz');
    await page.keyboard.press('Tab');
    await page.keyboard.type('@me@example.social');
    await page.keyboard.press('Enter');
    await said(page).getByText('@name@threads.net').waitFor();
    expect(await said(page).getByRole('listitem').allInnerTexts()).toEqual([
      'threads.com is the website. The handle ends in threads.net.',
      'The link leads to a post. The handle is that of its author.',
      'We made capital letters small.',
    ]);
    expect(await focused(page)).toBe('finder-server');
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
    expect(await openLink(page).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await openLink(page).getAttribute('href')).toBe(
      'https://example.social/authorize_interaction?uri=name%40threads.net',
    );
  });

  test('the questions lead to a cause and back', async () => {
    const page = await site.open('/follow/', phone);
    const way = [
      'Nothing is found',
      '@name@threads.net, with each letter checked',
      'No, none',
      'It suspends threads.net',
    ];
    for (const answer of way) {
      await page.getByRole('link', { name: answer }).focus();
      await page.keyboard.press('Enter');
    }
    expect(new URL(page.url()).hash).toBe('#server-suspends-threads');
    expect(await inView(page, '#server-suspends-threads')).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.querySelector('h3')?.id)).toBe(
      'server-suspends-threads',
    );
    await page
      .locator('section:has(#server-suspends-threads)')
      .getByRole('link', { name: /^question \d+$/ })
      .focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#server-rule');
  });

  test('everything to press is at least 44 pixels high', async () => {
    const page = await site.open('/follow/#account=name&server=example.social', phone);
    await openLink(page).waitFor();
    const low = await page
      .locator('account-finder :is(input:not([type="checkbox"]), select, button, label.tick, a.open), .step ul a')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML),
      );
    expect(low).toEqual([]);
  });
});

describe('the finder', () => {
  test('refuses what is no Threads account, in a sentence, and takes it back when the reader types on', async () => {
    const page = await site.open('/follow/');
    await account(page).fill('@Gargron@mastodon.social');
    await page.getByRole('button', { name: 'Get the handle' }).click();
    await said(page).getByText('@Gargron@mastodon.social is not on Threads.').waitFor();
    expect(await account(page).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('button', { name: 'Copy the handle' }).isVisible()).toBe(false);
    await account(page).fill('name');
    expect(await said(page).innerText()).toBe('');
    expect(await account(page).getAttribute('aria-invalid')).toBe(null);
  });

  test('shows hostile text as text', async () => {
    const page = await site.open(
      `/follow/#${new URLSearchParams({ account: 'https://threads.com/fediverse_profile/<img src=x onerror=alert(1)>', server: '"><script>alert(1)</script>' })}`,
    );
    await said(page).getByText('<img').waitFor();
    expect(await page.locator('account-finder :is(img, script)').count()).toBe(0);
    expect(await page.getByText('This is not the name of a server.').isVisible()).toBe(true);
    expect(await server(page).getAttribute('aria-invalid')).toBe('true');
  });

  test('changes the way home with the software, and offers none where none is known', async () => {
    const page = await site.open('/follow/#account=name&server=example.social&software=pleroma');
    await openLink(page).waitFor();
    expect(await openLink(page).getAttribute('href')).toBe(
      'https://example.social/ostatus_subscribe?acct=name%40threads.net',
    );
    await page.getByLabel('It runs').selectOption('friendica');
    expect(await openLink(page).getAttribute('href')).toBe(
      'https://example.social/contact/follow?url=name%40threads.net',
    );
    await page.getByLabel('It runs').selectOption('other');
    expect(await openLink(page).isVisible()).toBe(false);
    await page.getByText('For other software we know no such address.').waitFor();
  });

  test('copies the handle', async () => {
    const page = await site.open('/follow/#account=name', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copy = page.getByRole('button', { name: 'Copy the handle' });
    await copy.click();
    await page.getByText('Copied @name@threads.net.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('@name@threads.net');
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('selects the handle where the browser refuses to copy', async () => {
    const page = await prepared(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Copy the handle' }).click();
    await page.getByText('The handle is selected').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('@name@threads.net');
  });
});

describe('an address with a fragment', () => {
  test('fills the fields, opens nothing, asks no server, and follows later changes', async () => {
    const page = await site.open('/follow/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const before = page.url();
    await page.evaluate(() => (location.hash = 'account=@Name@threads.com&server=example.social'));
    await said(page).getByText('@name@threads.net').waitFor();
    expect(await server(page).inputValue()).toBe('example.social');
    expect(page.url()).toBe(`${before}#account=name%40threads.net&server=example.social`);
    await page.evaluate(() => (location.hash = 'sharing-off'));
    expect(await account(page).inputValue()).toBe('@Name@threads.com');
    expect(asked.filter((url) => !url.endsWith('favicon.svg'))).toEqual([]);
  });

  test('keeps what the reader typed, so that it can be shared, and nothing in the query', async () => {
    const page = await site.open('/follow/');
    await account(page).fill('threads.net/@name');
    await server(page).fill('example.social');
    await page.getByLabel('It runs').selectOption('misskey');
    await page.getByRole('button', { name: 'Get the handle' }).click();
    const url = new URL(page.url());
    expect(url.search).toBe('');
    expect(url.hash).toBe('#account=name%40threads.net&server=example.social&software=misskey');
    expect(await page.evaluate(() => localStorage.getItem('home-server'))).toBe(null);
    await page.reload();
    await openLink(page).waitFor();
    expect(await page.getByLabel('It runs').inputValue()).toBe('misskey');
  });
});

describe('the home server', () => {
  test('is remembered on the device only if ticked, and forgotten on request', async () => {
    const page = await site.open('/follow/');
    const forget = page.getByRole('button', { name: 'Forget it' });
    await server(page).fill('https://Example.social/home');
    await page.getByLabel('Remember my server on this device').check();
    await page.getByText('This device remembers example.social.').waitFor();
    await page.goto(page.url().replace(/#.*/, ''));
    await page.reload();
    expect(await server(page).inputValue()).toBe('example.social');
    expect(await page.getByLabel('Remember my server on this device').isChecked()).toBe(true);
    await forget.click();
    await page.getByText('Forgotten.').waitFor();
    expect(await forget.isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('home-server'))).toBe(null);
    await page.reload();
    expect(await server(page).inputValue()).toBe('');
  });

  test('of a link is not kept in place of the remembered one', async () => {
    const page = await site.open('/follow/');
    await server(page).fill('mine.example');
    await page.getByLabel('Remember my server on this device').check();
    await page.evaluate(() => (location.hash = 'account=name&server=theirs.example'));
    await page.getByRole('link', { name: 'Open on theirs.example' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('home-server'))).toContain('mine.example');
  });

  test('cannot be remembered where the browser stores nothing, and the rest works', async () => {
    const page = await prepared(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await server(page).fill('example.social');
    await page.getByLabel('Remember my server on this device').click();
    await page.getByText('Your browser does not let this page store anything').waitFor();
    expect(await page.getByLabel('Remember my server on this device').isChecked()).toBe(false);
    expect(await openLink(page).isVisible()).toBe(true);
  });
});

test('without JavaScript the steps and every cause can be read, and no finder is shown', async () => {
  const page = await site.open('/follow/', { javaScriptEnabled: false });
  expect(await page.getByRole('heading', { name: 'Account finder' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Follow in four steps' }).isVisible()).toBe(true);
  for (const trouble of dataset.troubles)
    expect(
      await page
        .getByText(trouble.kind === 'cause' ? trouble.name : trouble.ask, { exact: true })
        .first()
        .isVisible(),
    ).toBe(true);
  await page.getByRole('link', { name: 'Nothing is found' }).click();
  expect(new URL(page.url()).hash).toBe('#what-was-typed');
});

test('printed, the page shows every question and cause', async () => {
  const page = await site.open('/follow/');
  await page.emulateMedia({ media: 'print' });
  const hidden = await page
    .locator('.step :is(p, a, h3)')
    .evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length);
  expect(hidden).toBe(0);
});

/** The page with an account filled in, after the browser was changed. */
async function prepared(change: () => void, reader?: BrowserContextOptions): Promise<Page> {
  const page = await site.open('/follow/', reader);
  await page.addInitScript(change);
  await page.goto(`${page.url()}#account=name`);
  await page.reload();
  await said(page).getByText('@name@threads.net').waitFor();
  return page;
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

function inView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
