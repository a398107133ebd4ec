import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import type { Reader } from '../reader.ts';

/** Goes by Tab alone: past the head of the page into its content, with the focus outlined, and back to open the menu. */
export async function keyboard(reader: Reader): Promise<void> {
  await reader.open('/explained/');
  await reader.keys(Key.TAB);
  const first = await reader.focus();
  assert.equal(first.words, 'Skip to content');
  assert.ok(first.outline >= 2, 'the focus is outlined');
  await reader.keys(Key.ENTER);
  await reader.keys(Key.TAB);
  const second = await reader.focus();
  assert.equal(second.within, 'main');
  assert.ok(second.outline >= 2, 'the focus is outlined');
  await reader.open('/explained/');
  for (let pressed = 0; pressed < 15 && (await reader.focus()).words !== 'Menu'; pressed += 1)
    await reader.keys(Key.TAB);
  await reader.keys(Key.ENTER);
  await reader.until('the menu', async () => (await reader.seen('#menu a')).length > 0);
  await reader.keys(Key.TAB);
  assert.equal((await reader.focus()).within, 'nav');
}
