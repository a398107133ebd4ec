import { spawn } from 'node:child_process';
import { busyOfChildren, residentOf } from './processes.ts';

/** How often memory is looked at, in milliseconds. */
const EVERY = 100;

/** What a command took. */
export interface Measured {
  /** By the clock. */
  seconds: number;
  /** Processor time of the command and all it started, in seconds; on a busy machine it tells more than the clock. */
  busy: number;
  /** The most memory it and all it started held at once, in bytes: the sum of what is resident, looked at every 100 ms. */
  memory: number;
}

/** Nothing reports home or looks for newer versions while it is measured. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1', CI: '1' };

/**
 * Runs a command to its end in a folder and measures it. No other child of this process may end meanwhile.
 *
 * @throws Error with the end of what the command printed, when it fails
 */
export async function measureCommand(
  [name, ...args]: readonly [string, ...string[]],
  folder: string,
): Promise<Measured> {
  const [start, before] = [performance.now(), busyOfChildren()];
  const child = spawn(name, args, { cwd: folder, env: { ...process.env, ...quiet } });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += String(chunk)));
  child.stderr.on('data', (chunk) => (printed += String(chunk)));
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, residentOf(Number(child.pid)))), EVERY);
  const ended = new Promise((done, failed) => child.on('close', done).on('error', failed));
  const code = await ended.finally(() => clearInterval(look));
  if (code !== 0) throw new Error(`"${name} ${args.join(' ')}" in ${folder} failed:\n${printed.slice(-2000)}`);
  return { seconds: (performance.now() - start) / 1000, busy: busyOfChildren() - before, memory };
}
