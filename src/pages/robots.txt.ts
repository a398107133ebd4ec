import type { APIRoute } from 'astro';
import { siteRoot } from '../layout/siteRoot.ts';

/** Everything may be read by everyone. Crawlers look for this file at the root of a host only. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteRoot(site, import.meta.env.BASE_URL)}/sitemap-index.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
