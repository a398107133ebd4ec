import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { palettes } from '../../src/badges/palette.ts';
import { family, fonts } from '../../src/previews/fonts.ts';
import type { Drawing } from './iconFiles.ts';

/** Draws a picture in a browser, as the bytes of a PNG file. Reads the SVG file that it is drawn from. */
export async function drawIcon(browser: Browser, { from, width, height, share }: Drawing): Promise<Buffer> {
  const svg = await readFile(from, 'utf8');
  const font = await readFile(fonts.title, 'base64');
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1, colorScheme: 'light' });
  await page.setContent(`<!doctype html><style>
    @font-face { font-family: '${family}'; font-weight: 600; src: url(data:font/ttf;base64,${font}); }
    body { display: grid; margin: 0; background: ${palettes.light.ground}; height: 100vh; place-items: center; }
    svg { display: block; width: ${share * 100}vw; height: auto; }
  </style>${svg}`);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ type: 'png' });
  await page.close();
  return png;
}
