import { expect, it } from 'vitest';
import { oldAddressesOf } from './oldAddresses.ts';

it.each([
  ['/admins/limit/', ['/limit']],
  ['/admins/decide/', ['/blocks-us']],
  ['/admins/', []],
])('to %s lead %j', (path, old) => {
  expect(oldAddressesOf(path)).toEqual(old);
});
