import { createServer, type AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tests/browser/chromium.ts';

/** A browser, and the port that Lighthouse reaches it by. */
export interface Instruments {
  browser: Browser;
  port: number;
}

/** Starts a browser that takes our own certificates, hands it to the work, and ends it. Gives what the work gives. */
export async function withBrowser<T>(work: (instruments: Instruments) => Promise<T>): Promise<T> {
  const port = await freePort();
  const browser = await launchChromium(['--ignore-certificate-errors', `--remote-debugging-port=${port}`]);
  return work({ browser, port }).finally(() => browser.close());
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
