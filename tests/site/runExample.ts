import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';
import { pageAt, SITE } from './builtSite.ts';

/** The examples that a page shows: file name → code as a reader would copy it. */
export function examplesOn(path: string): Map<string, string> {
  const { $ } = pageAt(path);
  return new Map(
    $('pre[data-example]')
      .map((_, pre) => [[$(pre).attr('data-example') ?? '', $(pre).text()]])
      .get() as unknown as [string, string][],
  );
}

/** Serves the built site for the tests of a file, and gives a way to run a copied example against it. */
export function useExamples(path: string): (file: string) => Promise<string[]> {
  let server: Server;
  const examples = examplesOn(path);
  const root = (pageAt(path).$('link[rel="canonical"]').attr('href') ?? '').replace(/\/[^/]*\/$/, '');
  beforeAll(async () => {
    const files = sirv(SITE);
    server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  return async (file) => {
    const code = examples.get(file);
    if (!code?.includes(root)) throw new Error(`${path} shows no example ${file} that fetches from ${root}.`);
    const { port } = server.address() as AddressInfo;
    return run(file, code.replaceAll(root, `http://127.0.0.1:${port}`));
  };
}

/** Runs code as pasted into a shell or given to Node, and returns the lines it prints. Throws what it complains about. */
async function run(file: string, code: string): Promise<string[]> {
  const [command, ...args] = file.endsWith('.sh') ? ['sh'] : ['node', '--input-type=module'];
  const child = spawn(command ?? '', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(code);
  const [printed, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (complaints !== '') throw new Error(`${file} failed: ${complaints}`);
  return printed.trimEnd().split('\n');
}
