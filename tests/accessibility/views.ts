import type { BrowserContextOptions } from 'playwright-core';

/** What a page is looked at in: the two themes, and the reader's own few colours. */
const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

/** Widths in CSS pixels: a desktop at 400 % zoom, a phone, a desktop. */
const widths = [320, 360, 1280] as const;

/** How a reader sees a page: the words for it, and the browser's settings. */
interface View {
  name: string;
  reader: BrowserContextOptions & { viewport: { width: number; height: number } };
}

/** Every theme at every width. Nothing moves, so that what is measured stands still. */
export const views: readonly View[] = Object.entries(themes).flatMap(([theme, settings]) =>
  widths.map((width) => ({
    name: `${theme}, ${width} px`,
    reader: { ...settings, viewport: { width, height: 800 }, reducedMotion: 'reduce' as const },
  })),
);
