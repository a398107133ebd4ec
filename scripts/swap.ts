import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Where a build is written before it takes the place of the last one. */
export const NEXT = 'dist.next';
const CURRENT = 'dist';
const PREVIOUS = 'dist.previous';

/** Brings back the last good site if an earlier swap was interrupted, and clears what a broken build left. */
export async function restoreLastGood(): Promise<void> {
  if (!existsSync(CURRENT) && existsSync(PREVIOUS)) await rename(PREVIOUS, CURRENT);
  await remove(PREVIOUS);
  await remove(NEXT);
}

/** Puts the finished build in place of the last one. Between its two renames the last one is kept aside. */
export async function swapIn(): Promise<void> {
  if (existsSync(CURRENT)) await rename(CURRENT, PREVIOUS);
  await rename(NEXT, CURRENT);
  await remove(PREVIOUS);
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
