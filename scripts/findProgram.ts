import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UsageError } from './usage.ts';

/** Folders of system programs, which are not on every user's path. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/**
 * Where a program of the system is installed.
 *
 * @param advice how to get it, as a sentence
 * @throws UsageError with the advice when it is not there
 */
export function findProgram(name: string, advice: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...systemFolders];
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  if (found === undefined) throw new UsageError(`${name} is not installed. ${advice}`);
  return found;
}
