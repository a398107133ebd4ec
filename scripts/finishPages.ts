import { indexForSearch } from './indexForSearch.ts';
import { inlineStyles } from './styles/inlineStyles.ts';
import type { Twins } from './twins/startTwins.ts';
import { writeHosting } from './writeHosting.ts';

/**
 * What follows Astro's build: the rest of the twins, styles in the pages, the search index, files for hosts. Twins and index
 * are made beside the styles: they read what of a page that step leaves as it is. The first that fails ends the build.
 *
 * @param base the folder that the site is deployed to, such as `/guide`; `/` for the root
 */
export async function finishPages(site: string, base: string, twins: Twins): Promise<void> {
  await Promise.all([twins.finish(), indexForSearch(site), inlineStyles(site, base)]);
  await writeHosting(site, base);
}
