import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { DOWNLOADS } from '../../src/dataset/exports/downloadFiles.ts';
import { UsageError } from '../usage.ts';
import type { LinkingPage, ReadSource } from './collectLinks.ts';

/** The pages of a built site, and the sources in its downloads. Throws a UsageError when there is no site. */
export async function readSite(site: string): Promise<{ pages: LinkingPage[]; sources: ReadSource[] }> {
  if (!existsSync(`${site}/index.html`)) throw new UsageError(`${site}/ holds no site. Run "npm run build" first.`);
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: site }))).toSorted();
  const pages = await Promise.all(
    files.map(async (file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: await readFile(`${site}/${file}`, 'utf8'),
    })),
  );
  const { sources } = JSON.parse(await readFile(`${site}${DOWNLOADS}sources.json`, 'utf8')) as {
    sources: ReadSource[];
  };
  return { pages, sources };
}
