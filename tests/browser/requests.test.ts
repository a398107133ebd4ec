import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
/** One page of each kind, as hosts may serve it: some give every address a final slash, some take it away. */
const templates = [
  '/',
  '/explained/',
  '/compatibility/',
  '/compatibility',
  '/compatibility/replies/',
  '/compatibility/replies',
  '/compatibility/unknown/',
  '/compatibility/2024/',
  '/follow/',
  '/faq/',
  '/glossary/',
  '/tools/',
  '/check/',
  '/check',
  '/admins/',
  '/admins/decide/',
  '/admins/decide',
  '/admins/policy-kit/',
  '/admins/policy-kit',
  '/admins/servers/',
  '/history/',
  '/sources/',
  '/changes/',
  '/data/',
  '/a-z/',
  '/about/freshness/',
  '/404.html',
];

describe('a reader', () => {
  test.each(templates)('who looks around %s is sent to no other origin, and misses nothing', async (path) => {
    expect(await foreignAndFailed(path, lookAround)).toEqual([]);
  });

  test.each(['/privacy/', '/compatibility', '/404.html'])('who searches from %s is neither', async (path) => {
    expect(await foreignAndFailed(path, search)).toEqual([]);
  });
});

test('a page that tries to ask another origin is stopped by its policy', async () => {
  const page = await site.open('/privacy/');
  const blocked = page.evaluate(
    () =>
      new Promise((done) =>
        document.addEventListener('securitypolicyviolation', (event) =>
          done([event.effectiveDirective, event.blockedURI]),
        ),
      ),
  );
  const refused = await page.evaluate(() => fetch('https://elsewhere.example/').then(String, () => 'refused'));
  expect(refused).toBe('refused');
  expect(await blocked).toEqual(['connect-src', 'https://elsewhere.example/']);
});

/** Opens a page and does something there. Returns the requests that left the origin, and everything that went wrong. */
async function foreignAndFailed(path: string, act: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await site.open('/404.html');
  const { origin } = new URL(page.url());
  const found: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (new URL(url).origin !== origin && !url.startsWith('data:')) found.push(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  await page.goto(`${origin}${path}`);
  await act(page);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return found;
}

/** What makes a page load more by itself: its end, its disclosures, its menu. */
async function lookAround(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await page.getByRole('button', { name: 'Menu' }).click();
}

async function search(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill('polls');
  await page.locator('dialog li a').first().waitFor();
}
