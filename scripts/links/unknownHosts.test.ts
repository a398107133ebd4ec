import { expect, it } from 'vitest';
import { unknownHosts } from './unknownHosts.ts';

it('counts each host once, and those that have no address', async () => {
  // No name can have a part of more than 63 characters, so nobody is asked for it.
  const nobody = `https://${'x'.repeat(64)}.invalid/`;
  const addresses = ['http://127.0.0.1/a', 'http://127.0.0.1/b', 'http://localhost/', nobody];
  expect(await unknownHosts(addresses)).toEqual({ hosts: 3, unknown: 1 });
});
