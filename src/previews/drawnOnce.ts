import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Hands out what `draw` makes, and keeps it in a folder by what it is made from, so that it is made once. A file
 * appears there whole or not at all, also when the build is stopped.
 *
 * @param madeFrom everything that the bytes depend on
 */
export async function drawnOnce(
  folder: string,
  madeFrom: readonly (string | Uint8Array)[],
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, digest(madeFrom));
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return new Uint8Array(kept);
  const drawn = await draw();
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, drawn);
  await rename(unfinished, file);
  return new Uint8Array(drawn);
}

/** Lengths are hashed too: "ab" and "c" is not "a" and "bc". */
function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
