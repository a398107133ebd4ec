import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** A question in a reader's words, with the addresses that answer it; one without `#` stands for its whole page. */
export interface ReaderQuestion {
  q: string;
  want: string[];
}

/** Reads questions from a file beside the browser tests. */
export function readQuestions(file: string): ReaderQuestion[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as ReaderQuestion[];
}

/** Opens the search dialog with its button; returns the box to type in. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Search' }).click();
  const box = page.getByRole('searchbox', { name: 'Search the guide' });
  await box.waitFor();
  return box;
}

/** Asks each question in the open dialog; returns the place of the first right result among those shown, 0 when none is. */
export async function askAll(box: Locator, questions: readonly ReaderQuestion[]): Promise<number[]> {
  await box.fill('polls');
  await box.page().locator('dialog li a').first().waitFor();
  return box.evaluate(async (input: HTMLInputElement, asked) => {
    const ranks: number[] = [];
    for (const { q, want } of asked) {
      input.value = q;
      input.dispatchEvent(new Event('input'));
      while (document.querySelector('dialog [role=status]')?.textContent.includes('Looking'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      const shown = [...document.querySelectorAll('dialog li')].map((item) =>
        [...item.querySelectorAll('a')].flatMap(({ pathname, hash }) => [pathname, `${pathname}${hash}`]),
      );
      ranks.push(shown.findIndex((addresses) => addresses.some((address) => want.includes(address))) + 1);
    }
    return ranks;
  }, questions);
}
