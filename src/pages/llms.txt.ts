import type { APIRoute } from 'astro';
import { sitePages } from '../content.ts';
import { llmsText } from '../layout/llmsText.ts';
import { sidebar } from '../layout/sidebar.ts';
import { siteRoot } from '../layout/siteRoot.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await sitePages(), sidebar, siteRoot(site, import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
