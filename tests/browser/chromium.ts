import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the installed Chromium, or the one an npm package carries, with further switches where a test needs them. Throws
 * with advice when there is neither.
 */
export async function launchChromium(switches: readonly string[] = []): Promise<Browser> {
  const installed = installedChromium();
  const ours = [...quiet, ...switches];
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ['--no-sandbox', ...ours] });
  const carried = await import('@sparticuz/chromium');
  try {
    return await chromium.launch({
      executablePath: await carried.default.executablePath(),
      args: [...carried.default.args, ...ours],
    });
  } catch (cause) {
    throw new Error('No Chromium starts here. Install one and set CHROME_PATH to it.', { cause });
  }
}

function installedChromium(): string | undefined {
  if (process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      continue;
    }
  }
  return undefined;
}
