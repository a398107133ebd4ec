import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll } from 'vitest';
import { pageAt } from './builtSite.ts';
import { serveSite } from './serveSite.ts';

/** The examples that a page shows: file name → code as a reader would copy it. */
export function examplesOn(path: string): Map<string, string> {
  const { $ } = pageAt(path);
  const blocks = $('pre[data-example]').toArray();
  return new Map(blocks.map((pre) => [$(pre).attr('data-example') ?? '', $(pre).text()]));
}

/** Serves the built site for the tests of a file, and gives a way to run a copied example against it. */
export function useExamples(path: string): (file: string) => Promise<string[]> {
  let site: Awaited<ReturnType<typeof serveSite>>;
  const examples = examplesOn(path);
  const root = (pageAt(path).$('link[rel="canonical"]').attr('href') ?? '').replace(/\/[^/]*\/$/, '');
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.server.close());
  return async (file) => {
    const code = examples.get(file);
    if (!code?.includes(root)) throw new Error(`${path} shows no example ${file} that fetches from ${root}.`);
    return run(file, code.replaceAll(root, site.origin));
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
