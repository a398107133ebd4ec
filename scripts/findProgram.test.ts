import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findProgram } from './findProgram.ts';
import { UsageError } from './usage.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'));
  writeFileSync(join(folder, 'a-guide-program'), '');
  chmodSync(join(folder, 'a-guide-program'), 0o755);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('finds a program on the path, empty parts of which are no folder', () => {
  vi.stubEnv('PATH', ['', '/nowhere', folder].join(delimiter));
  expect(findProgram('a-guide-program', 'Install it.')).toBe(join(folder, 'a-guide-program'));
});

it('says plainly what is missing, and how to get it', () => {
  vi.stubEnv('PATH', '');
  expect(() => findProgram('a-guide-program', 'On Debian: apt-get install it')).toThrow(
    new UsageError('a-guide-program is not installed. On Debian: apt-get install it'),
  );
});
