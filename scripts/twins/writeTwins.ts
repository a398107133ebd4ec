import { glob, readFile, writeFile } from 'node:fs/promises';
import { twinOf } from './twinOf.ts';

/**
 * Writes the Markdown twin of each page of a built site. README of this folder says what stands in one.
 *
 * @param base the folder that the site is deployed to, such as `/guide`; `/` for the root
 */
export async function writeTwins(site: string, base: string): Promise<void> {
  const folder = base.replace(/\/$/, '');
  for await (const file of glob('**/*.html', { cwd: site })) {
    const twin = twinOf(await readFile(`${site}/${file}`, 'utf8'));
    if (twin) await writeFile(`${site}${twin.href.slice(folder.length)}`, twin.text);
  }
}
