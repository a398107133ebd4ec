import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** Installs a folder's pinned packages when they are missing or older than its lock file. Throws when npm fails. */
export function install(folder: string): void {
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs) return;
  console.log(`Installing ${folder} …`);
  // Not `npm ci`: it refuses a lock file that leaves out optional packages of platforms that a registry does not carry.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm could not install ${folder}. The benchmark needs a package registry.`);
}

/** The packages that a folder pins, with their versions: `astro 7.3.5`. */
export function packagesOf(folder: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
}
