import type { APIRoute } from 'astro';
import { webManifest } from '../layout/webManifest.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(import.meta.env.BASE_URL.replace(/\/$/, '')), null, 2), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
