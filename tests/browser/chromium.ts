import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  return launchCarried(switches);
}

/** Whether the Chromium that an npm package carries is made for this machine. */
export const carriedRunsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts the Chromium that an npm package carries: the same version everywhere. `settings` stand in place
 * of the machine's environment variables of those names. Throws with advice where it does not start.
 */
export async function launchCarried(
  switches: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  try {
    const { args } = (await import('@sparticuz/chromium')).default;
    return await chromium.launch({
      executablePath: await carriedChromium(),
      // One process for everything is for machines that allow no more; there a page that fails takes the browser with it.
      args: [...args.filter((one) => one !== '--single-process'), ...quiet, ...switches],
      env: { ...process.env, ...settings },
    });
  } catch (cause) {
    throw new Error('No Chromium starts here. Install one and set CHROME_PATH to it.', { cause });
  }
}

/**
 * Unpacks the carried Chromium once for each version. The package itself unpacks into the folder for temporary files,
 * takes whatever version it finds there, and lets two tests that start together unpack into one another.
 */
async function carriedChromium(): Promise<string> {
  const about = await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const folder = join(tmpdir(), `guide-chromium-${version}`);
  if (!existsSync(folder)) {
    const fresh = await mkdtemp(`${folder}-`);
    const shared = process.env['TMPDIR'];
    process.env['TMPDIR'] = fresh;
    await (await import('@sparticuz/chromium')).default.executablePath();
    if (shared === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = shared;
    // Another test may have been first: then its copy stands there, whole.
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  }
  return join(folder, 'chromium');
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
