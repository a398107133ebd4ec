import type { APIRoute } from 'astro';
import { sitePages } from '../../content.ts';
import { pageFile } from '../../layout/pageFile.ts';
import { keptPreview } from '../../previews/keptPreview.ts';
import { previewCard, type PreviewCard } from '../../previews/previewCard.ts';

/** One preview picture for each page. */
export async function getStaticPaths() {
  return (await sitePages()).map((page) => ({
    params: { page: pageFile(page.path, '').slice(1) },
    props: { card: previewCard(page) },
  }));
}

export const GET: APIRoute<{ card: PreviewCard }> = async ({ props }) =>
  new Response(await keptPreview(props.card), { headers: { 'Content-Type': 'image/png' } });
