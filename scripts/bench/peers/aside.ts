import { mkdir, rename, rm } from 'node:fs/promises';

const FOLDER = `.cache/aside-${process.pid}`;
let put = 0;

/**
 * Takes a file or folder, if it is there, out of the way of the next build. It is deleted by `removeAside`, when everything is
 * measured: for minutes after many files were deleted, ext4 is slow to make new ones, and most so for who makes most.
 */
export async function putAside(path: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  put += 1;
  await rename(path, `${FOLDER}/${put}`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** Deletes what was put aside. */
export async function removeAside(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
}
