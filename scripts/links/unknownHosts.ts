import { lookup } from 'node:dns/promises';

/** The hosts of these addresses whose names nobody knows here: quickly found, and nearly all of them where there is no network. */
export async function unknownHosts(addresses: readonly string[]): Promise<{ hosts: number; unknown: number }> {
  const names = [...new Set(addresses.map((address) => new URL(address).hostname))];
  const known = await Promise.all(
    names.map((name) =>
      lookup(name).then(
        () => true,
        () => false,
      ),
    ),
  );
  return { hosts: names.length, unknown: known.filter((one) => !one).length };
}
