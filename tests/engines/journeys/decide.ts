import assert from 'node:assert/strict';
import type { Reader } from '../reader.ts';

/** Ticks a situation, which folds away the reasons of the others, and is told how many are left. */
export async function decide(reader: Reader): Promise<void> {
  const reasons = async () => (await reader.seen('#wishes dl')).length;
  await reader.open('/admins/decide/');
  assert.ok((await reasons()) > 1);
  await reader.tick('They are split');
  assert.equal(await reasons(), 1);
  assert.match((await reader.seen('decision-helper .outcome')).join(), /They are split/);
  assert.match(await reader.place(), /#wishes-split=on$/);
}
