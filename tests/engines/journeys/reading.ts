import assert from 'node:assert/strict';
import type { Reader } from '../reader.ts';

/** Reads a page, follows a number to its source, and comes back. */
export async function reading(reader: Reader): Promise<void> {
  await reader.open('/explained/');
  const [title] = await reader.seen('h1');
  assert.match(title ?? '', /federation/i);
  const [answer = ''] = await reader.seen('.lede');
  assert.match(answer, /people on different servers can follow/);
  assert.ok(await reader.inView('.lede'), 'the answer stands in the first screen');
  await reader.press('1', '.prose sup');
  assert.equal(await reader.place(), '/explained/#s1');
  await reader.until('the source to come into view', () => reader.inView('#s1'));
}
