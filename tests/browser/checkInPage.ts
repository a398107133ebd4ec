import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Case } from '../fediverse/case.ts';

/** What the page shows of a check. */
export interface Shown {
  heading: string;
  says: string;
  /** Each exchange as one text. */
  lines: string[];
}

/** Asks a server through the page's own form, as a reader would, and reads the result. */
export async function checkInPage(page: Page, typed: string): Promise<Shown> {
  await page.getByLabel(/^Your server/).fill(typed);
  await page.getByRole('button', { name: 'Ask the server' }).click();
  const heading = page.locator('server-check h2');
  await heading.waitFor({ timeout: 25_000 });
  return {
    heading: await heading.innerText(),
    says: await page.locator('server-check .answer').innerText(),
    lines: await page.locator('server-check .asked > li').allInnerTexts(),
  };
}

/** Expects what a case says: the stance, its sentence, and in every exchange the three things a reader is told. */
export function expectShown(shown: Shown, host: string, { heading, says, shows }: Case): void {
  expect(shown.heading).toBe(`${host}: ${heading}`);
  if (typeof says === 'string') expect(shown.says).toBe(says);
  else expect(shown.says).toMatch(says);
  if (shows !== undefined) expect(shown.lines.join('\n')).toMatch(shows);
  for (const line of shown.lines) expect(line).toMatch(/We asked for[^]+Came back[^]+What that proves/);
}

/** Collects what must never happen on the page: errors, dialogs, and breaches of the content security policy. */
export function accidentsOf(page: Page): string[] {
  const accidents: string[] = [];
  page.on('pageerror', (error) => accidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    accidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Uncaught/.test(message.text())) accidents.push(message.text());
  });
  return accidents;
}
