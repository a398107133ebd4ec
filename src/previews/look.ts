import type { generateOpenGraphImage } from 'astro-og-canvas';
import { palettes } from '../badges/palette.ts';
import { family, fonts } from './fonts.ts';
import type { PreviewCard } from './previewCard.ts';

/** The size of every preview picture, in pixels: what the networks that show them ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** What lies under the words, from the project's root: paper, the two-coloured rule, the site's name. */
export const GROUND = 'src/previews/ground.png';

/** Sizes of type in pixels: the longest title with one answer, or the longest name with two, ends above the site's name. */
const sizes = { one: { title: 66, text: 36 }, two: { title: 44, text: 30 } } as const;

const { ink, soft } = palettes.light;

/** How a card is drawn: the words at the top left, on the ground. */
export function lookOf({ title, lines }: PreviewCard): Look {
  const size = sizes[lines.length > 2 ? 'two' : 'one'];
  return {
    title: asEntities(title),
    description: asEntities(lines.join('\n\n')),
    padding: 62,
    bgImage: { path: GROUND },
    fonts: Object.values(fonts),
    font: {
      title: { families: [family], weight: 'SemiBold', size: size.title, lineHeight: 1.1, color: rgb(ink) },
      description: { families: [family], size: size.text, lineHeight: 1.3, color: rgb(soft) },
    },
    format: 'PNG',
    // Kept by src/previews/drawnOnce.ts instead.
    cacheDir: false,
  };
}

/** The library reads its texts as HTML: an ampersand in ours is an ampersand. */
function asEntities(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** `#86330d` → red, green and blue, from 0 to 255. */
function rgb(hex: string): [number, number, number] {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

type Look = Parameters<typeof generateOpenGraphImage>[0];
