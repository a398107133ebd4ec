import { writeFile } from 'node:fs/promises';
import { launchChromium } from '../tests/browser/chromium.ts';
import { drawIcon } from './icons/drawIcons.ts';
import { drawings, faviconDrawing } from './icons/iconFiles.ts';
import { icoOf } from './icons/icoOf.ts';

const browser = await launchChromium();
for (const drawing of drawings) await writeFile(drawing.file, await drawIcon(browser, drawing));
await writeFile(faviconDrawing.file, icoOf(await drawIcon(browser, faviconDrawing), faviconDrawing.width));
await browser.close();
