import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';
import type { Engine, Scripts } from './engines.ts';

/** How long a driver may take to answer for the first time, in milliseconds. */
const START_MS = 20_000;

/**
 * Starts an engine's driver and browser, hands them to `use`, and ends both whatever happens.
 *
 * @throws Error when the driver does not answer in time, with what it printed
 */
export async function withBrowser<Result>(
  engine: Engine,
  scripts: Scripts,
  use: (browser: WebDriver) => Promise<Result>,
): Promise<Result> {
  const processes: ChildProcess[] = [];
  try {
    const xvfb = engine.needs.find(({ program }) => program === 'Xvfb')?.found;
    const screen = xvfb && process.env['DISPLAY'] === undefined ? await drawScreen(xvfb, processes) : {};
    const server = await startDriver(engine, screen, processes);
    const browser = await new Builder()
      .usingServer(server)
      .disableEnvironmentOverrides()
      .withCapabilities(engine.capabilities(engine.needs[0]?.found ?? '', scripts))
      .build();
    try {
      return await use(browser);
    } finally {
      await browser.quit();
    }
  } finally {
    for (const running of processes) running.kill();
  }
}

/** A screen that nobody sees, for a browser that needs one. */
async function drawScreen(xvfb: string, processes: ChildProcess[]): Promise<{ DISPLAY: string }> {
  const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  processes.push(screen);
  const [number] = (await once(createInterface(screen.stdout), 'line', {
    signal: AbortSignal.timeout(START_MS),
  })) as [string];
  return { DISPLAY: `:${number}` };
}

async function startDriver(engine: Engine, environment: object, processes: ChildProcess[]): Promise<string> {
  const port = await freePort();
  const driver = spawn(engine.driver, engine.listen(port), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  processes.push(driver);
  const said: string[] = [];
  for (const stream of [driver.stdout, driver.stderr]) stream.on('data', (text) => said.push(String(text)));
  const server = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + START_MS; Date.now() < end; await wait(100)) {
    const answer = await fetch(`${server}/status`).catch(() => undefined);
    if (answer?.ok) return server;
  }
  throw new Error(`${engine.driver} does not answer. It said: ${said.join('').slice(-500) || 'nothing'}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
