import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/dataset/check.ts';
import { scaffoldKinds } from '../../src/dataset/scaffold/scaffolds.ts';
import { loadRawRecords } from '../loadContent.ts';
import { UsageError } from '../usage.ts';
import { writeScaffold } from './writeScaffold.ts';

let root: string;

beforeEach(async () => {
  root = `${await mkdtemp(join(tmpdir(), 'guide-new-'))}/`;
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const inUnknown = (field: string) => `unknown › ${field}`;

/** What the check finds missing or wrong in the records of a file, each by its place in the record. */
async function places(file: string): Promise<string[]> {
  const { problems } = checkRecords(await loadRawRecords(root), [], []);
  return problems.filter((problem) => problem.file === file && problem.rule === 'shape').map(({ at }) => at);
}

describe('a record that was begun', () => {
  it.each([
    {
      kind: 'feature',
      id: 'polls',
      file: 'content/data/features/polls.ts',
      lacks: [
        ...['from-threads', 'to-threads'].flatMap((direction) =>
          [
            'checked',
            'summary',
            ...['expect › no', 'expect › works', 'recipe', 'steps', 'wouldSettle'].map(inUnknown),
          ].map((field) => `cells › ${direction} › ${field}`),
        ),
        'name',
        'question › from-threads',
        'question › to-threads',
        'related',
      ],
    },
    {
      kind: 'source',
      id: 'example-blog',
      file: 'content/data/sources/example-blog.ts',
      lacks: ['kind', 'language', 'published', 'publisher', 'read', 'readAs', 'title', 'url'],
    },
    {
      kind: 'event',
      id: 'something-happened',
      file: 'content/data/events/something-happened.ts',
      lacks: ['area', 'confidence', 'evidence', 'text', 'title', 'when › on'],
    },
  ] as const)('of the kind $kind loads, and the check names each thing it lacks', async ({ kind, id, file, lacks }) => {
    const begun = await writeScaffold(root, kind, id);
    expect(begun.file).toBe(file);
    expect(await places(file)).toEqual(lacks.map((field) => `${id} › ${field}`));
    expect(begun.missing).toHaveLength(lacks.length);
  });

  it('lacks a listed id and a group when it is a new feature', async () => {
    const { file } = await writeScaffold(root, 'feature', 'reactions');
    expect(await places(file)).toEqual(expect.arrayContaining(['reactions › group', 'reactions › id']));
  });

  it.each(scaffoldKinds)('of the kind %s is never written twice', async (kind) => {
    const { file } = await writeScaffold(root, kind, 'polls');
    await expect(writeScaffold(root, kind, 'polls')).rejects.toThrow(`There is a ${kind} "polls".`);
    await writeFile(`${root}${file}`, 'export default [];\n');
    await expect(writeScaffold(root, kind, 'polls')).rejects.toThrow(UsageError);
    expect(await readFile(`${root}${file}`, 'utf8')).toBe('export default [];\n');
  });

  it('leaves nothing behind when its id is refused', async () => {
    await expect(writeScaffold(root, 'source', '../x')).rejects.toThrow('cannot be an id');
    expect(await loadRawRecords(root)).toEqual([]);
  });
});
