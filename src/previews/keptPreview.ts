import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { drawnOnce } from './drawnOnce.ts';
import { drawPreview } from './drawPreview.ts';
import { fonts } from './fonts.ts';
import { GROUND, lookOf } from './look.ts';
import type { PreviewCard } from './previewCard.ts';

/** Where drawn pictures stay between builds; safe to delete. */
const KEPT = '.cache/og';

/** The preview picture of a card, as the bytes of a PNG file; drawn only where no earlier build drew the same. */
export async function keptPreview(card: PreviewCard): Promise<Uint8Array<ArrayBuffer>> {
  // Where the fonts lie says nothing; what is in them is among the tools.
  const look = JSON.stringify({ ...lookOf(card), fonts: [] });
  return drawnOnce(KEPT, [look, ...(await tools)], () => drawPreview(card));
}

/** What else decides about the bytes: the ground, the fonts, and the version of what draws. */
const tools = Promise.all([GROUND, ...Object.values(fonts), engineVersion()].map((file) => readFile(file)));

function engineVersion(): string {
  const here = createRequire(import.meta.url);
  return createRequire(here.resolve('astro-og-canvas')).resolve('canvaskit-wasm/package.json');
}
