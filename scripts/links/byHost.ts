import { setTimeout as wait } from 'node:timers/promises';

/** How fast to work. */
export interface Pace {
  /** Milliseconds between two tasks of one host. */
  pause: number;
  /** Hosts at once. */
  hosts: number;
}

/**
 * Does a task for each address: for those of one host one after the other, with a pause between, for several hosts at once.
 *
 * @returns the results in the order of the addresses. Rejects with the first error of a task.
 */
export async function byHost<Result>(
  addresses: readonly string[],
  task: (address: string) => Promise<Result>,
  { pause, hosts }: Pace,
): Promise<Result[]> {
  const results = new Map<string, Result>();
  // The longest queue first: it decides when all is done.
  const queues = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const waiting = queues.toSorted((a, b) => b.length - a.length);
  const work = async () => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await wait(pause);
        results.set(address, await task(address));
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return addresses.flatMap((address) => {
    const result = results.get(address);
    return result === undefined ? [] : [result];
  });
}
