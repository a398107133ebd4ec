import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { bareHtml } from './bareHtml.ts';
import { median } from './median.ts';
import { ownCertificates, serveAsHost } from './serveAsHost.ts';

const [PAINT, BLOCKING] = ['largest-contentful-paint', 'total-blocking-time'] as const;
const settings = { logLevel: 'error', onlyAudits: [PAINT, BLOCKING], disableFullPageScreenshot: true } as const;
const library = resolve('bench/lighthouse/node_modules/lighthouse/core/index.js');

/** A page as built, and the same page as bare HTML: the limit that its words can reach. */
export interface FirstViews {
  page: FirstView;
  bare: FirstView;
}

/** Looks at a page of a built site so many times, in a browser of its own: Lighthouse changes settings of the one it is given. */
export async function measureFirstView(dist: string, path: string, runs: number): Promise<FirstViews> {
  const port = await freePort();
  const browser = await launchChromium([...ownCertificates, `--remote-debugging-port=${port}`]);
  const [site, limit] = await Promise.all([serveAsHost(dist), serveAsHost(dist, bareHtml)]);
  const { default: lighthouse } = (await import(pathToFileURL(library).href)) as { default: Lighthouse };
  const look = async (origin: string): Promise<FirstView> => {
    const { audits } = (await lighthouse(`${origin}${path}`, { port, ...settings })).lhr;
    const valueOf = (id: string) => audits[id]?.numericValue ?? NaN;
    return { largestPaint: valueOf(PAINT), blocking: valueOf(BLOCKING) };
  };
  const [pages, bares]: [FirstView[], FirstView[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    pages.push(await look(site.origin));
    bares.push(await look(limit.origin));
  }
  await browser.close();
  site.close();
  limit.close();
  return { page: middleOf(pages), bare: middleOf(bares) };
}

function middleOf(views: readonly FirstView[]): FirstView {
  const of = (key: keyof FirstView) => median(views, (view) => view[key])[key];
  return { largestPaint: of('largestPaint'), blocking: of('blocking') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

type Lighthouse = (
  url: string,
  options: { port: number } & typeof settings,
) => Promise<{ lhr: { audits: Record<string, { numericValue?: number }> } }>;

/** What Lighthouse says of a page on a phone with a slow connection, both simulated: milliseconds. */
interface FirstView {
  largestPaint: number;
  blocking: number;
}
