import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDownloads } from './writeDownloads.ts';

it('writes files into a folder and the folders below it, and nothing else stays there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  await writeFile(join(folder, 'old.json'), 'of an earlier build');
  await writeDownloads(
    folder,
    new Map([
      ['a.csv', 'one\n'],
      ['features/polls.json', '{}\n'],
    ]),
  );
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    'a.csv',
    'features',
    join('features', 'polls.json'),
  ]);
  expect(await readFile(join(folder, 'features/polls.json'), 'utf8')).toBe('{}\n');
});
