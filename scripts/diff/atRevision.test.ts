import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../usage.ts';
import { atRevision } from './atRevision.ts';

let repository: string;

function git(...args: string[]): string {
  const as = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...as, ...args], { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

beforeEach(async () => {
  repository = await realpath(await mkdtemp(join(tmpdir(), 'guide-repository-')));
  git('init', '--quiet');
  await mkdir(join(repository, 'site'));
  for (const text of ['first', 'second']) {
    await writeFile(join(repository, 'site/data.txt'), text);
    git('add', '.');
    git('commit', '--quiet', '--message', text);
  }
  await writeFile(join(repository, 'site/data.txt'), 'not committed');
});

afterEach(async () => {
  await rm(repository, { recursive: true, force: true });
});

describe('the files of a revision', () => {
  it.each([
    { revision: 'HEAD', text: 'second' },
    { revision: 'HEAD~1', text: 'first' },
  ])('are those of $revision, also where the project is a folder of its repository', async ({ revision, text }) => {
    const read = (folder: string) => readFile(`${folder}data.txt`, 'utf8');
    expect(await atRevision(`${repository}/site/`, revision, read)).toBe(text);
  });

  it('are gone afterwards, and the repository is as it was', async () => {
    const before = git('status', '--porcelain');
    const folder = await atRevision(`${repository}/`, 'HEAD~1', (path) => Promise.resolve(path));
    expect(existsSync(folder)).toBe(false);
    expect(git('status', '--porcelain')).toBe(before);
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  it.each(['nope', 'HEAD~9', '', '--output=x', 'HEAD:site/data.txt', '; touch x'])(
    'are refused for "%s", which git does not know',
    async (revision) => {
      const refused = atRevision(`${repository}/`, revision, () => Promise.resolve('used'));
      await expect(refused).rejects.toThrow(UsageError);
      await expect(refused).rejects.toThrow(`git knows no revision "${revision}" here.`);
    },
  );
});
