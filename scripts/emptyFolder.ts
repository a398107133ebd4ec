import { mkdir, rm } from 'node:fs/promises';

/** Makes a folder that holds nothing, whatever it held before. */
export async function emptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
}
