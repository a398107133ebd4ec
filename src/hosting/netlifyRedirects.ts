import { folderOf } from './folder.ts';
import type { Redirects } from './redirects.ts';

/**
 * The redirects as a `_redirects` file, which Netlify and Cloudflare Pages read. Each old address stands there with and
 * without a final slash, since Cloudflare compares literally.
 *
 * @param base the folder that the site lives in, such as `/guide`; `/` for the root
 * @param overPages whether a rule must say that it goes before a page at its address, such as the one that Astro writes for
 *   it: Netlify wants that said, Cloudflare does it anyway and refuses the mark
 */
export function netlifyRedirects(redirects: Redirects, base: string, overPages: boolean): string {
  const folder = folderOf(base);
  const status = overPages ? '301!' : '301';
  return Object.entries(redirects)
    .flatMap(([from, to]) => ['', '/'].map((slash) => `${folder}${from}${slash} ${folder}${to} ${status}\n`))
    .join('');
}
