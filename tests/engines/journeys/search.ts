import { Key } from 'selenium-webdriver';
import type { Reader } from '../reader.ts';

/** Searches for a word, and goes to the first result by the keyboard. */
export async function search(reader: Reader): Promise<void> {
  await reader.open('/privacy/');
  await reader.press('Search');
  await reader.type('Search the guide', 'polls');
  await reader.until('a result', async () => (await reader.seen('dialog li a')).length > 0);
  await reader.keys(Key.ENTER);
  await reader.until('the page of the result', async () => (await reader.place()).includes('polls'));
}
