import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeContent, type Content } from '../../src/dataset/mutations/content.ts';
import { put, type Edit } from '../../src/dataset/mutations/edits.ts';

const command = fileURLToPath(new URL('../../scripts/build-data.ts', import.meta.url));
const EARLIER = 'written by an earlier build';
const generated = ['src/generated/dataset.ts', 'public/data/v1/compat.json'];

/** A "no" whose evidence is a user report, in words that date themselves, and an event on a day that never was. */
const broken: Edit = (content) =>
  [
    put('features/polls', 'cells.to-threads.evidence.0.source', 'user-report'),
    put('features/polls', 'cells.to-threads.summary', 'Polls do not arrive now.'),
    put('events/polls-arrive', 'when.on', '2026-02-31'),
  ].reduce((edited, edit) => edit(edited), content);

describe('building the data', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-data-'));
    await write('package.json', '{ "type": "module" }');
    await writeContent(broken(wholeContent));
    for (const path of generated) await write(path, EARLIER);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('tells a person every problem, and fails', () => {
    const { status, stdout, stderr } = build();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.split('\n').filter((line) => /^[a-z-]+ {2}/.test(line))).toEqual([
      'shape  content/data/events/2026.ts › polls-arrive › when › on',
      'vague-words  content/data/features/polls.ts › polls › cells › to-threads › summary',
      'evidence-of-absence  content/data/features/polls.ts › polls › to-threads',
      'sole-source  content/data/features/polls.ts › polls › to-threads',
      'page-shortcodes  content/docs/index.mdx › line 13',
    ]);
    expect(stderr).toContain('\n5 problems in 3 files. Nothing was written.\n');
    expect(stderr).not.toMatch(/\n\s+at |\u001B/);
  });

  it('tells a program, on request', () => {
    const { status, stdout, stderr } = build('--format', 'json');
    const { problems } = JSON.parse(stdout) as { problems: { rule: string; file: string }[] };
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(problems).toHaveLength(5);
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'sole-source', file: 'content/data/features/polls.ts' }),
    );
  });

  it('tells GitHub, on request and not by itself', () => {
    const { status, stdout } = build('--format', 'github');
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
    expect(stdout).toContain('::error file=content/docs/index.mdx,line=13,title=page-shortcodes::');
    expect(build().stdout).toBe('');
  });

  it('refuses a format that does not exist in a sentence', () => {
    const { status, stdout, stderr } = build('--format', 'xml');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('Problems cannot be reported as "xml". The formats are text, github, json.\n');
  });

  it('leaves what an earlier build wrote as it was', async () => {
    for (const path of generated) expect(await readFile(join(folder, path), 'utf8')).toBe(EARLIER);
    expect(await readdir(join(folder, 'public/data/v1'))).toEqual(['compat.json']);
  });

  it('writes the dataset once the records are mended, and says nothing', async () => {
    await writeContent(wholeContent);
    expect(build()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(join(folder, 'src/generated/dataset.ts'), 'utf8')).toContain('Polls arrive as plain text.');
    expect(await readFile(join(folder, 'public/data/v1/compat.json'), 'utf8')).toContain('Polls arrive as plain text.');
  });

  function build(...options: string[]) {
    const env = { ...process.env, GITHUB_ACTIONS: 'true' };
    return spawnSync(process.execPath, [command, ...options], { cwd: folder, encoding: 'utf8', env });
  }

  /** Writes each data file with all records that stand in it, as an author would. */
  async function writeContent({ raw, pages }: Content): Promise<void> {
    const files = Map.groupBy(raw, ({ file }) => file);
    for (const [file, records] of files) {
      const values = records.map((record) => ('value' in record ? record.value : undefined));
      await write(file, `export default ${JSON.stringify(values.length === 1 ? values[0] : values)};\n`);
    }
    for (const { path, text } of pages) await write(`content/docs${path}index.mdx`, text);
  }

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
