import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { couldBeThreads, knownNames } from './threadsNames.ts';

it.each(knownNames)('the digest of $name is its SHA-256', ({ name, digest }) => {
  expect(createHash('sha256').update(name).digest('hex')).toBe(digest);
});

it.each([
  ['thr****.*et', true],
  ['***', true],
  ['thr****.*om', false],
  ['thr***.*et', false],
  ['threads.net', false],
  [undefined, false],
])('a masked name %j could be threads.net: %s', (masked, could) => {
  expect(couldBeThreads(masked)).toBe(could);
});
