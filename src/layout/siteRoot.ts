/** The deployment's address without a final slash, such as `https://example.org/guide`. Throws without a `site`. */
export function siteRoot(site: URL | undefined, base: string): string {
  if (site === undefined)
    throw new Error('astro.config.mjs gives no `site`. Feeds need absolute addresses: set SITE_URL.');
  return new URL(base, site).href.replace(/\/$/, '');
}
