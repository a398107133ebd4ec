import { spawnSync } from 'node:child_process';

/** What wrk measured in one run. */
export interface Run {
  requests: number;
  /** Per second, by the clock. */
  rate: number;
  /** Answers that never came, came broken, or said anything but 2xx and 3xx. */
  errors: number;
}

/** Asks a URL over and over for `seconds`, on so many connections, as a browser that takes brotli. */
export function load(wrk: string, url: string, connections: number, seconds: number): Run {
  const options = ['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`];
  const { stdout, stderr, status } = spawnSync(wrk, [...options, '--header', 'Accept-Encoding: br', url], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wrk could not load ${url}: ${stderr || stdout}`);
  return readWrk(stdout);
}

/** Reads what wrk prints. Throws an Error with its words when they hold no result. */
export function readWrk(printed: string): Run {
  const number = (pattern: RegExp) => Number(pattern.exec(printed)?.[1] ?? Number.NaN);
  const requests = number(/^\s*(\d+) requests in/m);
  const rate = number(/^Requests\/sec:\s+([\d.]+)/m);
  if (Number.isNaN(requests) || Number.isNaN(rate)) throw new Error(`wrk gave no result: ${printed}`);
  const sockets = /^\s*Socket errors: (.*)$/m.exec(printed)?.[1]?.match(/\d+/g) ?? [];
  const refused = /^\s*Non-2xx or 3xx responses: (\d+)$/m.exec(printed)?.[1] ?? '0';
  return { requests, rate, errors: [...sockets, refused].reduce((sum, count) => sum + Number(count), 0) };
}
