import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import type { Reader } from '../reader.ts';

/** Opens the menu, leaves it by the keyboard and by its button, and goes to a page by it. */
export async function menu(reader: Reader): Promise<void> {
  const open = async () => (await reader.seen('#menu a')).includes('Policy kit');
  await reader.open('/explained/');
  assert.equal(await open(), false);
  await reader.press('Menu');
  await reader.until('the menu', open);
  await reader.keys(Key.ESCAPE);
  await reader.until('the menu to go', async () => !(await open()));
  await reader.press('Menu');
  await reader.press('Close', '#menu');
  await reader.until('the menu to go', async () => !(await open()));
  await reader.press('Menu');
  await reader.press('Policy kit', '#menu');
  await reader.until('the page', async () => (await reader.place()) === '/admins/policy-kit/');
}
