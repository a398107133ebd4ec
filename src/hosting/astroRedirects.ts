import { folderOf } from './folder.ts';
import type { Redirects } from './redirects.ts';

/**
 * The redirects as Astro's `redirects`, whose targets, unlike their sources, need the deployment's base path. Astro writes
 * a page for each that sends the reader on, for hosts that know no other redirects.
 */
export function astroRedirects(redirects: Redirects, base: string): Record<string, string> {
  return Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, `${folderOf(base)}${to}`]));
}
