import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { drawnOnce } from './drawnOnce.ts';
import { fonts } from './fonts.ts';
import { GROUND, lookOf } from './look.ts';
import type { PreviewCard } from './previewCard.ts';

/** Where drawn pictures stay between builds; safe to delete. */
const KEPT = '.cache/og';

/** The preview picture of a card, as the bytes of a PNG file. The same card gives the same bytes. */
export async function drawPreview(card: PreviewCard): Promise<Uint8Array<ArrayBuffer>> {
  const look = lookOf(card);
  // Where the fonts lie says nothing; what is in them is among the tools.
  return drawnOnce(KEPT, [JSON.stringify({ ...look, fonts: [] }), ...(await tools)], async () => {
    const { generateOpenGraphImage } = await import('astro-og-canvas');
    return generateOpenGraphImage(look);
  });
}

/** What else decides about the bytes: the ground, the fonts, and the version of what draws. */
const tools = Promise.all([GROUND, ...Object.values(fonts), engineVersion()].map((file) => readFile(file)));

function engineVersion(): string {
  const here = createRequire(import.meta.url);
  return createRequire(here.resolve('astro-og-canvas')).resolve('canvaskit-wasm/package.json');
}
