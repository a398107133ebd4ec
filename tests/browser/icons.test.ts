import { readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawIcon } from '../../scripts/icons/drawIcons.ts';
import { drawings } from '../../scripts/icons/iconFiles.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());

test.each(drawings)('$file shows what $from draws; "node scripts/icons.ts" draws it again', async (drawing) => {
  const drawn = PNG.sync.read(await drawIcon(browser, drawing));
  const kept = PNG.sync.read(readFileSync(drawing.file));
  expect([kept.width, kept.height]).toEqual([drawn.width, drawn.height]);
  // Browsers smooth edges each in their own way; a thousandth of the picture may differ.
  const differing = pixelmatch(drawn.data, kept.data, undefined, kept.width, kept.height, { threshold: 0.2 });
  expect(differing).toBeLessThanOrEqual((kept.width * kept.height) / 1000);
});
