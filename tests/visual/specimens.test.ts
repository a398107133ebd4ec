import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carriedRunsHere, launchCarried } from '../browser/chromium.ts';
import { serveSite } from '../site/serveSite.ts';
import { drawSpecimens, openDesignPage, type View } from './designPage.ts';
import { faultsOf } from './keptPictures.ts';

/** No layout depends on the theme: the wide page is looked at in one. */
const views: View[] = [
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
  { theme: 'light', width: 1280 },
];

/** The same on every machine: its fonts, and the language in which fields write a date. */
const everywhere = {
  FONTCONFIG_FILE: resolve('tests/visual/fonts.conf'),
  LANG: 'en_GB.UTF-8',
  LANGUAGE: 'en_GB',
  LC_ALL: 'en_GB.UTF-8',
};

// Only the pinned Chromium draws every pixel as it was; on other systems than Linux on x64 there is none.
describe.runIf(carriedRunsHere)('every part of the site looks as it did', () => {
  let server: Server;
  let origin: string;
  let browser: Browser;
  beforeAll(async () => {
    ({ server, origin } = await serveSite());
    browser = await launchCarried(['--disable-lcd-text'], everywhere);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(views)(
    'in the $theme theme at $width pixels',
    async (view) => {
      const page = await openDesignPage(browser, origin, view);
      expect(faultsOf(`${view.theme}-${view.width}`, await drawSpecimens(page))).toEqual([]);
    },
    60_000,
  );
});
