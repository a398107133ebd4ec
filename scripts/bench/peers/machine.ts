import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Machine } from './results.ts';

/** The machine this runs on. `loadBefore` is its load when the run began; `browser` the version of the browser. */
export function thisMachine(loadBefore: number, browser: string): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version.slice(1),
    browser,
    load: [loadBefore, load()],
  };
}

/** How many processes wanted a core, on average over the last minute. */
export function load(): number {
  return loadavg()[0] ?? NaN;
}
