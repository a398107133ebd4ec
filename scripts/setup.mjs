// Installs the dependencies when they are missing or older than the lock file. Plain JavaScript: it must run on
// any Node from 20 on, before the pinned one is there.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  console.log('Installing dependencies …');
  // Not `npm ci`: it refuses a lock file that leaves out optional packages of platforms that a registry does not carry.
  execSync('npm install --no-save --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
}
