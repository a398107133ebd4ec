import { expect, it } from 'vitest';
import { byHost } from './byHost.ts';

const addresses = ['https://a.net/1', 'https://b.net/1', 'https://a.net/2', 'https://c.net/1', 'https://a.net/3'];

/** Does the tasks and notes, at the start of each, which hosts are busy. */
async function watch(hosts: number): Promise<{ results: string[]; busiest: number; shared: boolean; first: string[] }> {
  const busy: string[] = [];
  const seen = { busiest: 0, shared: false, first: [] as string[] };
  const results = await byHost(
    addresses,
    async (address) => {
      const { host } = new URL(address);
      seen.shared ||= busy.includes(host);
      seen.first.push(address);
      busy.push(host);
      seen.busiest = Math.max(seen.busiest, busy.length);
      await new Promise((done) => setTimeout(done, 5));
      busy.splice(busy.indexOf(host), 1);
      return address.toUpperCase();
    },
    { pause: 1, hosts },
  );
  return { results, ...seen };
}

it.each([1, 2, 3, 10])('asks no host twice at once, and at most %i hosts', async (hosts) => {
  const { results, busiest, shared, first } = await watch(hosts);
  expect(results).toEqual(addresses.map((address) => address.toUpperCase()));
  expect(busiest).toBeLessThanOrEqual(hosts);
  expect(shared).toBe(false);
  expect(first[0]).toBe('https://a.net/1');
});

it('does nothing for nothing, and passes an error on', async () => {
  expect(await byHost([], () => Promise.resolve(1), { pause: 0, hosts: 3 })).toEqual([]);
  const failing = byHost(addresses, () => Promise.reject(new Error('broken')), { pause: 0, hosts: 2 });
  await expect(failing).rejects.toThrow('broken');
});
