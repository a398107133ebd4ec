import assert from 'node:assert/strict';
import { everyPath } from '../../site/pageMap.ts';
import type { Reader } from '../reader.ts';

/** Reads every page without scripts: each word of it is there to see, or behind a summary that folds out. */
export async function everyWord(reader: Reader): Promise<void> {
  for (const path of everyPath) {
    await reader.open(path);
    assert.deepEqual(await reader.unseen(), [], path);
  }
}

/** Finds the written steps beside a tool, no control that would do nothing, and the A to Z in place of the search box. */
export async function writtenSteps(reader: Reader): Promise<void> {
  await reader.open('/check/');
  assert.match((await reader.seen('.unscripted')).join(), /needs JavaScript/);
  assert.deepEqual(await reader.seen('main :is(input, button)'), []);
  await reader.press('Search');
  await reader.until('the A to Z', async () => (await reader.place()) === '/a-z/');
}

/** Opens the menu and goes to a page by it. */
export async function menuWithoutScripts(reader: Reader): Promise<void> {
  await reader.open('/explained/');
  await reader.press('Menu');
  assert.equal((await reader.seen('#menu')).join().includes('As my device'), false, 'no choice that would not be kept');
  await reader.press('Policy kit', '#menu');
  await reader.until('the page', async () => (await reader.place()) === '/admins/policy-kit/');
}

/** Filters the table by answer, which takes no script. */
export async function tableWithoutScripts(reader: Reader): Promise<void> {
  const rows = async () => (await reader.seen('tr.row')).length;
  await reader.open('/compatibility/');
  const all = await rows();
  await reader.tick('Does not work');
  const some = await rows();
  assert.ok(some > 0 && some < all, `${some} of ${all} rows`);
}
