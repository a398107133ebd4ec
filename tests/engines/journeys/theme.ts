import assert from 'node:assert/strict';
import type { Reader } from '../reader.ts';

/** The grounds of the two themes, as in src/styles/tokens.css. */
const light = 'rgb(253, 252, 249)';
const dark = 'rgb(21, 22, 27)';

/** Chooses the dark theme and the light one, each of which stays on the next page, then what the device says. */
export async function theme(reader: Reader): Promise<void> {
  for (const [name, ground] of [
    ['Dark', dark],
    ['Light', light],
  ] as const) {
    await reader.open('/explained/');
    await reader.press('Menu');
    await reader.tick(name);
    assert.equal(await reader.ground(), ground);
    await reader.open('/privacy/');
    assert.equal(await reader.ground(), ground);
  }
  await reader.press('Menu');
  await reader.tick('As my device');
  assert.ok([light, dark].includes(await reader.ground()));
}
