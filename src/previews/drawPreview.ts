import { lookOf } from './look.ts';
import type { PreviewCard } from './previewCard.ts';

/** Draws a card as the bytes of a PNG file. The same card gives the same bytes. */
export async function drawPreview(card: PreviewCard): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded where it is needed only: the drawing engine is 8 MB.
  const { generateOpenGraphImage } = await import('astro-og-canvas');
  return new Response(await generateOpenGraphImage(lookOf(card))).bytes();
}
