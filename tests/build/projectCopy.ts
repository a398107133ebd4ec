import { createHash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Below the project, so that copies find the installed dependencies; Astro does not build through a link to them. */
const copies = resolve('.cache/copies');
/** What a build reads; everything else in the checkout stays out of the copy. */
const inputs = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'] as const;

/** Pictures that a build keeps: a copy need not draw them again. */
const drawn = '.cache/og';

/** A copy of the project in a folder of its own, which finds the installed dependencies above it. */
export interface ProjectCopy {
  folder: string;
  /** Runs `npm run build`'s script there, with these settings on top of the environment. */
  build: (settings?: Record<string, string>) => Promise<Outcome>;
  /** Starts the same build and hands out the process, so that a test can interrupt it. */
  start: (settings?: Record<string, string>) => ChildProcess;
  remove: () => void;
}

/** Copies the project into a folder of its own, named by the test. */
export function copyProject(name: string): ProjectCopy {
  mkdirSync(copies, { recursive: true });
  const folder = mkdtempSync(join(copies, `${name}-`));
  for (const input of inputs)
    cpSync(input, join(folder, input), { recursive: true, filter: (path) => !isDerived(path) });
  if (existsSync(drawn)) cpSync(drawn, join(folder, drawn), { recursive: true });
  const start = (settings: Record<string, string> = {}) =>
    spawn('node', ['scripts/build.ts'], { cwd: folder, env: { ...readersEnvironment(), ...settings }, detached: true });
  return {
    folder,
    start,
    build: (settings) => outcomeOf(start(settings)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A digest for every file under a folder, by its path there; empty when the folder is missing. */
export function digestsOf(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return Object.fromEntries(files.toSorted().map((file) => [file, digest(readFileSync(join(folder, file)))]));
}

/** The environment without what the test runner adds to it: a build would read `BASE_URL` and `MODE`. */
function readersEnvironment(): NodeJS.ProcessEnv {
  const added = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function isDerived(path: string): boolean {
  return /^(src\/generated|public\/data)(\/|$)/.test(path);
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += String(chunk)));
  child.stderr?.on('data', (chunk) => (printed += String(chunk)));
  return new Promise((done) => child.on('close', (code) => done({ code, printed })));
}

interface Outcome {
  code: number | null;
  printed: string;
}
