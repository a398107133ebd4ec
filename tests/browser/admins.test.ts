import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/generated/dataset.ts';
import { readAdminImport } from '../mastodon/adminImport.ts';
import { useSite } from './site.ts';

const DECIDE = '/admins/decide/';
const KIT = '/admins/policy-kit/';
const site = useSite();
const permissions = ['clipboard-read', 'clipboard-write'];
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const situations = dataset.decisions.flatMap((question) => question.situations);
const phone = { viewport: { width: 360, height: 740 } };

/** Fills in what every statement needs. */
async function fillStatement(page: Page): Promise<void> {
  await page.getByLabel('Name of your server').fill('Example Social');
  await page.getByLabel('Who decided').fill('the moderators');
  await page.getByLabel('Where members can ask').fill('@help@example.social');
  await page.getByLabel('First day of the decision').fill('2026-12-01');
  await page.getByLabel('Day of the next review').fill('2027-06-01');
  await page.getByLabel('Day of the next review').blur();
}

/** Presses a button that saves a file, and reads that file. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).locator('visible=true').first().click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The text block under a heading. */
function block(page: Page, id: string) {
  return page.locator('.kit-text', { has: page.locator(`[id="${id}"]`) });
}

describe('the questions to decide by', () => {
  test('narrow to what is ticked, keep it in the address, and say so', async () => {
    const page = await site.open(DECIDE);
    const reasons = () => page.locator('#wishes dl:visible').count();
    const all = await reasons();
    await page.getByLabel('They are split').check();
    expect(await reasons()).toBe(1);
    expect(await page.locator('#wishes dl:visible dt').allInnerTexts()).toEqual(['Federate', 'Limit', 'Suspend']);
    expect(await page.locator('#reach dl:visible').count()).toBeGreaterThan(1);
    await page.getByLabel('We have not asked them').check();
    expect(await reasons()).toBe(2);
    expect(await page.locator('.outcome').innerText()).toContain("Members' wishes, They are split;");
    expect(page.url()).toMatch(/\/admins\/decide\/#wishes-split=on&wishes-not-asked=on$/);
    await page.reload();
    expect(await reasons()).toBe(2);
    await page.getByRole('button', { name: 'Untick everything' }).click();
    await expect.poll(reasons).toBe(all);
    await expect.poll(() => page.url()).toMatch(/\/admins\/decide\/$/);
  });

  test('hand over the reasons for every stance with their sources', async () => {
    const page = await site.open(DECIDE, { permissions });
    const copy = page.getByRole('button', { name: /^Copy the reasons/ });
    await copy.click();
    expect(await page.locator('.outcome').innerText()).toContain('Tick at least one');
    await page.getByLabel('Storage is tight').check();
    await copy.click();
    await expect.poll(() => page.locator('.outcome').innerText()).toBe('Copied.');
    const text = await clipboard(page);
    expect(text).toMatch(
      /^Load: Storage is tight\n- Federate: .* \(http.*\/sources\/#.*\)\n- Limit: .*\(http.*\/sources\/#.*\n- Suspend: /,
    );
    expect(text).toContain('not a recommendation');
    expect(text).toContain('#load-storage=on');
  });

  test('keep the ticks when the reader follows a name to its source and comes back', async () => {
    const page = await site.open(`${DECIDE}#load-room=on`);
    await page.locator('#load .cites a:visible').first().click();
    await page.waitForURL(/\/sources\/#[a-z0-9-]+$/);
    await page.goBack();
    expect(await page.getByLabel('Storage and traffic are no worry').isChecked()).toBe(true);
  });

  test('work by keyboard alone, and the focus stays', async () => {
    const page = await site.open(DECIDE, phone);
    await page.getByLabel('They are split').focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('wishes-split');
    await page.keyboard.press('Tab');
    expect(await page.locator('#wishes dl:visible').count()).toBe(1);
  });

  test('print every reason without script, and narrow all the same', async () => {
    const page = await site.open(DECIDE, { javaScriptEnabled: false });
    expect(await page.locator('.situation dl:visible').count()).toBe(situations.length);
    expect(await page.locator('.decide button:visible').count()).toBe(0);
    await page.getByLabel('They are split').check();
    expect(await page.locator('#wishes dl:visible').count()).toBe(1);
  });
});

describe('the policy kit', () => {
  test('narrows to the choice and fills the blanks, in the address only', async () => {
    const page = await site.open(KIT);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.getByLabel('Limit', { exact: true }).check();
    await page.getByLabel('Plain', { exact: true }).check();
    expect(await page.getByRole('heading', { name: 'If you suspend' }).count()).toBe(0);
    const statement = block(page, 'limit-statement-plain');
    await expect.poll(() => statement.locator('.lacks').innerText()).toContain('Not filled in: First day');
    expect(await statement.locator('.words').innerText()).not.toContain('pictures');
    await page.getByLabel('Reject media files').check();
    expect(await statement.locator('.words').innerText()).toContain('We also store no pictures');
    await fillStatement(page);
    expect(await statement.locator('.words').innerText()).toContain(
      'Since 1 December 2026, decided by the moderators.',
    );
    expect(await page.locator('.kit .outcome').innerText()).toBe('3 of 5 texts shown are complete.');
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toContain('server=Example+Social');
    // Chromium asks for the icon again whenever the address changes.
    expect(requests.filter((asked) => asked !== '/favicon.svg')).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toContain('Example');
    await page.reload();
    expect(await page.getByLabel('Name of your server').inputValue()).toBe('Example Social');
    expect(await statement.locator('.words').innerText()).toContain('1 December 2026');
  });

  test('copies no text with a blank left, and says which', async () => {
    const page = await site.open(`${KIT}#stance=suspend&tone=formal`, { permissions });
    await page.evaluate(() => navigator.clipboard.writeText('untouched'));
    const statement = block(page, 'suspend-statement-formal');
    const copy = statement.getByRole('button', { name: 'Copy' });
    await copy.click();
    expect(await statement.locator('.said').innerText()).toContain('Name of your server; Who decided');
    expect(await clipboard(page)).toBe('untouched');
    await fillStatement(page);
    await page.getByLabel('Name of your server').fill('[SERVER]');
    await copy.click();
    expect(await statement.locator('.said').innerText()).toContain('is a blank in brackets');
    expect(await clipboard(page)).toBe('untouched');
    await page.getByLabel('Name of your server').fill('Example Social');
    await copy.click();
    await expect.poll(() => statement.locator('.said').innerText()).toBe('Copied.');
    expect(await clipboard(page)).toMatch(/^Example Social applies the measure "Suspend" to threads\.net\./);
    expect(await clipboard(page)).not.toMatch(/[[\]{}]/);
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('saves a file that Mastodon reads as the rule chosen', async () => {
    const page = await site.open(`${KIT}#stance=limit`);
    await page.getByLabel('Reject reports').check();
    await page.getByLabel('Public comment').fill('By vote, "98 of 375".\nSee our About page; it says more.');
    const { name, bytes } = await saved(page, 'Download the CSV file');
    expect(name).toBe('threads-limit.csv');
    expect(readAdminImport(bytes)).toEqual([
      {
        domain: 'threads.net',
        severity: 'silence',
        rejectMedia: false,
        rejectReports: true,
        publicComment: 'By vote, "98 of 375".\nSee our About page; it says more.',
        obfuscate: false,
      },
    ]);
    await page.getByLabel('Suspend', { exact: true }).check();
    const suspension = await saved(page, 'Download the CSV file');
    expect(readAdminImport(suspension.bytes)).toMatchObject([{ severity: 'suspend', rejectReports: false }]);
    await page.getByLabel('Federate', { exact: true }).check();
    expect(await page.getByRole('button', { name: 'Download the CSV file' }).count()).toBe(0);
    expect(await page.getByText('there is nothing to import').isVisible()).toBe(true);
  });

  test('saves the review as a calendar entry, once its day is a day after the decision', async () => {
    const page = await site.open(`${KIT}#server=Ex%2C+ample%3B+So%5Ccial&since=2027-06-01&review=2027-06-01`);
    const entry = block(page, 'review-entry');
    await entry.getByRole('button', { name: 'Download' }).click();
    expect(await entry.locator('.said').innerText()).toContain('is not after the first day of the decision');
    expect(await page.locator('#kit-review-problem').innerText()).toContain('is not after');
    expect(await page.getByLabel('Day of the next review').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('First day of the decision').fill('2026-12-01');
    const { name, bytes } = await saved(page, 'Download the .ics file');
    expect(name).toBe('threads-review-2027-06-01.ics');
    const event = new ICAL.Component(ICAL.parse(bytes.toString()) as unknown[]).getFirstSubcomponent('vevent');
    const read = new ICAL.Event(event ?? undefined);
    expect(read.summary).toBe('Review what Ex, ample; So\\cial decided about Threads');
    expect(read.startDate.toString()).toBe('2027-06-01');
    expect(read.description).toContain('Due on 1 June 2027');
  });

  test.each([
    {
      what: 'markup in a field',
      state: 'server=%3Cimg+src%3Dx+onerror%3D%22window.hit%3D1%22%3E&stance=limit&tone=plain',
    },
    { what: 'markup in the comment', state: 'comment=%3C%2Fcode%3E%3Cscript%3Ewindow.hit%3D1%3C%2Fscript%3E' },
    { what: 'names of object members', state: 'stance=__proto__&tone=toString&vote=constructor&following=NaN' },
    { what: 'impossible days', state: 'since=9999-99-99&review=%00' },
    { what: '60,000 characters', state: `server=${'x'.repeat(60_000)}` },
    { what: 'broken escapes', state: '%=%&%E0%A4%A=%&=&&' },
  ])('takes $what in the address as words, and nothing breaks', async ({ state }) => {
    const page = await site.open('/admins/');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(new URL(`${KIT}#${state}`, page.url()).href);
    await page.getByLabel('Who decided').fill('all of us');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.locator('policy-kit img, policy-kit code script').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('works by keyboard alone, on a phone', async () => {
    const page = await site.open(KIT, { ...phone, permissions });
    await page.getByLabel('Federate', { exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByLabel('Limit', { exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Plain', { exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Example');
    expect(await page.getByLabel('Name of your server').inputValue()).toBe('Example');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Empty the form' }).press('Enter');
    await expect.poll(() => page.getByLabel('Name of your server').inputValue()).toBe('');
    await expect.poll(() => page.getByRole('heading', { name: 'If you suspend' }).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('copies the queries as they are printed', async () => {
    const page = await site.open(KIT, { permissions });
    await page.getByRole('button', { name: 'Copy the queries' }).click();
    await expect
      .poll(() => clipboard(page))
      .toMatch(/^threads = \{ accounts: \{ domain: 'threads\.net' \} \}\n# Members/);
  });

  test('prints every text, its blanks marked, without script', async () => {
    const page = await site.open(KIT, { javaScriptEnabled: false });
    expect(await page.locator('.kit-text[data-paragraphs]:visible').count()).toBe(dataset.policyTexts.length);
    expect(await page.locator('form.kit').isVisible()).toBe(false);
    expect(await page.locator('policy-kit button:visible').count()).toBe(0);
    expect(await block(page, 'limit-statement-plain').innerText()).toContain('[if you reject media] We also store');
    expect(await page.getByText('threads.net,suspend,false,false,,false').isVisible()).toBe(true);
  });
});

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const)('in the $colorScheme theme, $width pixels wide', ({ colorScheme, width }) => {
  test.each([DECIDE, KIT, `${KIT}#stance=limit&tone=plain&server=Example&since=2026-12-01&review=2026-11-01`])(
    '%s has no accessibility violation and does not scroll sideways',
    async (path) => {
      const page = await site.open(path, { colorScheme, viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.context().close();
    },
  );
});
