import { run } from './run.ts';
import { startTwins } from './twins/startTwins.ts';

/**
 * Builds a whole site from pages and the generated dataset. Ends this process when Astro fails.
 *
 * @param site the folder to write, which must not exist: what stands in it is taken for a page of this build
 * @param base the folder that the site is deployed to, such as `/guide`; `/` for the root
 */
export async function buildPages(site: string, base: string): Promise<void> {
  const twins = startTwins({ site, base });
  // Loaded while Astro builds, and not before: it reads the dataset.
  const finishing = import('./finishPages.ts');
  await run('astro', ['build', '--outDir', site, '--silent']);
  const { finishPages } = await finishing;
  await finishPages(site, base, twins);
}
