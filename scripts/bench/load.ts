import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { folderOf } from '../../src/hosting/folder.ts';
import { findProgram } from '../findProgram.ts';
import { findNginx } from '../nginx/findNginx.ts';
import { startNginx, type RunningNginx } from '../nginx/startNginx.ts';
import { precompress } from '../precompress/precompress.ts';
import { readArguments, UsageError } from '../usage.ts';
import { NGINX_CONF } from '../writeHosting.ts';
import { loadTable, loadVerdict, type Compared, type Served } from './load/loadVerdict.ts';
import { workTime } from './load/workTime.ts';
import { load } from './load/wrk.ts';

const pages = ['/', '/compatibility/', '/admins/limit/'] as const;
const loads = [10, 100, 1000] as const;
/** Page and bare file in turns, so that a busy moment of the machine meets both. */
const rounds = 2;
/** Of one run; longer than the two seconds after which wrk counts an answer as missing. */
const seconds = 3;

const about = `Each page as nginx sends it to a browser that takes brotli, with the file that the build wrote, on loopback with one worker;
beside it a bare file of the same size from the same nginx. ${rounds} runs of ${seconds} seconds each, in turns. "Requests/s" is the best run by
the clock; "requests per s of work" counts only the time that nginx had the processor, and "share" compares those.`;

/** Loads three pages of the built site. Returns the exit code: 1 when a promise of CONTRIBUTING is broken. */
export async function benchLoad(args: readonly string[]): Promise<number> {
  readArguments({ args: [...args] }, 'nothing after "load"');
  const nginx = findNginx();
  const wrk = findProgram('wrk', 'On Debian: apt-get install wrk');
  if (!existsSync('dist/index.html') || !existsSync(NGINX_CONF))
    throw new UsageError('dist/ holds no site. Run "npm run build" first.');
  const own = await mkdtemp(join(tmpdir(), 'load-'));
  const folder = folderOf(process.env['BASE_PATH'] ?? '/');
  await cp('dist', `${own}/www${folder}`, { recursive: true });
  await precompress(`${own}/www${folder}`);
  const sizes = await writeBareFiles(`${own}/www${folder}`, `${own}/bare`);
  const served = [{ root: `${own}/www`, include: resolve(NGINX_CONF) }, { root: `${own}/bare` }];
  const server = await startNginx(nginx, served);
  try {
    const rows = pages.flatMap((path, index) =>
      loads.map((connections) => compare(wrk, server, { path, index, bytes: sizes[index] ?? 0, connections, folder })),
    );
    const { lines, kept } = loadVerdict(rows);
    console.log([about, loadTable(rows), ...lines].join('\n\n'));
    return kept ? 0 : 1;
  } finally {
    await server.stop();
    await rm(own, { recursive: true, force: true });
  }
}

/** Writes for each page a file as large as what is sent of it. Returns the sizes in bytes. */
async function writeBareFiles(site: string, bare: string): Promise<number[]> {
  await mkdir(bare, { recursive: true });
  return Promise.all(
    pages.map(async (path, index) => {
      const { size } = await stat(`${site}${path}index.html.br`);
      await writeFile(`${bare}/${index}`, Buffer.alloc(size, 'a'));
      return size;
    }),
  );
}

function compare(wrk: string, server: RunningNginx, what: Task): Compared {
  const { path, bytes, connections } = what;
  const [site = '', bareSite = ''] = server.origins;
  const urls = { page: `${site}${what.folder}${path}`, bare: `${bareSite}/${what.index}` };
  const all = { page: nothing, bare: nothing };
  for (let round = 0; round < rounds; round++) {
    for (const kind of ['bare', 'page'] as const) {
      const before = workTime(server.pid);
      const run = load(wrk, urls[kind], connections, seconds);
      all[kind] = {
        requests: all[kind].requests + run.requests,
        errors: all[kind].errors + run.errors,
        rate: Math.max(all[kind].rate, run.rate),
        busy: all[kind].busy + workTime(server.pid) - before,
      };
    }
  }
  return { path, bytes, connections, ...all };
}

const nothing: Served = { requests: 0, errors: 0, rate: 0, busy: 0 };

interface Task {
  path: string;
  index: number;
  bytes: number;
  connections: number;
  folder: string;
}
