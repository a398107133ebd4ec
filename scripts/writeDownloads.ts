import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { emptyFolder } from './emptyFolder.ts';

/** Writes files into a folder, which holds nothing else afterwards. Keys are paths below it. */
export async function writeDownloads(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await emptyFolder(folder);
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
