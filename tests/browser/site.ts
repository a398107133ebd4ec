import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';
import { SITE } from '../site/builtSite.ts';
import { launchChromium } from './chromium.ts';

/** What a browser test works with: a way to open pages of the built site, as a reader with given settings. */
export interface Site {
  open(path: string, reader?: BrowserContextOptions): Promise<Page>;
}

/** Serves the built site and starts one browser, with further switches if given, for the tests of a file. */
export function useSite(switches: () => readonly string[] = () => []): Site {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    const files = sirv(SITE, { etag: true });
    server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchChromium(switches());
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    async open(path, reader = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...reader });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      return page;
    },
  };
}
