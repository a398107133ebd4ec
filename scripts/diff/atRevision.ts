import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../usage.ts';

/**
 * Writes the files of a git revision into a folder of their own, hands its path on, and removes it afterwards.
 *
 * @param root the project's folder, wherever it stands in its repository
 * @returns what `use` gives, which gets the project's folder at that revision, ending in a slash
 * @throws UsageError when git knows no such revision, or there is no git
 */
export async function atRevision<T>(root: string, revision: string, use: (folder: string) => Promise<T>): Promise<T> {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === undefined) {
    throw new UsageError(
      `git knows no revision "${revision}" here. Allowed: a branch, a tag or a commit, such as main or HEAD~1.`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'guide-revision-'));
  try {
    // An index of its own: neither the repository's index nor its working folders are touched.
    const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
    const prefix = git(root, ['rev-parse', '--show-prefix']) ?? '';
    const top = git(root, ['rev-parse', '--show-toplevel']) ?? root;
    const read = git(top, ['read-tree', commit], env);
    const written = git(top, ['checkout-index', '--all', '--quiet', `--prefix=${folder}/files/`], env);
    if (read === undefined || written === undefined) throw new Error(`git could not write the files of ${commit}.`);
    return await use(`${folder}/files/${prefix}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What git prints, trimmed; undefined when it fails. */
function git(cwd: string, args: readonly string[], env = process.env): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
