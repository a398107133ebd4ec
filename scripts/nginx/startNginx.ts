import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Nginx } from './findNginx.ts';
import { mainConf, type ServedFolder } from './mainConf.ts';

/** A running nginx. */
export interface RunningNginx {
  /** Where each folder is served, in the order given. */
  origins: string[];
  /** Of its first process, whose only child does the work. */
  pid: number;
  stop: () => Promise<void>;
}

/**
 * Starts nginx in the foreground on free ports of this machine, with all it writes in a temporary folder.
 *
 * @throws Error with nginx's own words when it does not start
 */
export async function startNginx(nginx: Nginx, folders: readonly ServedFolder[]): Promise<RunningNginx> {
  const own = await mkdtemp(join(tmpdir(), 'nginx-'));
  const ports = await freePorts(folders.length);
  const conf = join(own, 'nginx.conf');
  await writeFile(conf, mainConf(nginx.brotliModule, own, folders, ports));
  const server = spawn(nginx.program, ['-p', own, '-c', conf, '-e', join(own, 'error.log')], { stdio: 'ignore' });
  const stop = async () => {
    await end(server);
    await rm(own, { recursive: true, force: true });
  };
  if (!(await answers(server, ports))) {
    const words = await readFile(join(own, 'error.log'), 'utf8').catch(() => 'It wrote no error log.');
    await stop();
    throw new Error(`nginx did not start. ${words}`);
  }
  return { origins: ports.map((port) => `http://127.0.0.1:${port}`), pid: server.pid ?? 0, stop };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((done) => server.once('close', done));
  server.kill('SIGTERM');
  await ended;
}

/** Held open together, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const holders = Array.from({ length: count }, () => createServer());
  await Promise.all(holders.map((holder) => new Promise<void>((done) => holder.listen(0, '127.0.0.1', done))));
  const ports = holders.map((holder) => (holder.address() as AddressInfo).port);
  await Promise.all(holders.map((holder) => new Promise((done) => holder.close(done))));
  return ports;
}

async function answers(server: ChildProcess, ports: readonly number[]): Promise<boolean> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const open = await Promise.all(ports.map(isOpen));
    if (open.every(Boolean)) return true;
    await wait(50);
  }
  return false;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}
