import { glob, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionIds, type CollectionId, type PageText, type RawRecord } from '../src/dataset/records.ts';

/** Content is read where its derivation is written: in the folder that the command runs in, for npm the project's. */
const root = `${process.cwd()}/`;

const STRAY = `it stands in none of the folders of content/data: ${collectionIds.join(', ')}`;

/**
 * Reads every data file. A file exports one record or a list of records as its default.
 *
 * @returns a raw record for each; a file that does not load is one with its error. Never throws for bad data.
 */
export async function loadRawRecords(from = root): Promise<RawRecord[]> {
  const files = await sorted(glob('content/data/**/*.ts', { cwd: from }));
  const loaded = await Promise.all(files.map((file) => loadFile(from, file)));
  return loaded.flat();
}

/** Reads the source of every page in content/docs. */
export async function loadPages(from = root): Promise<PageText[]> {
  const files = await sorted(glob('content/docs/**/*.{md,mdx}', { cwd: from }));
  return Promise.all(
    files.map(async (file) => ({
      path: pathOf(relative('content/docs', file)),
      file,
      text: await readFile(`${from}${file}`, 'utf8'),
    })),
  );
}

/** Reads which shortcodes there are: the components that stand beside this code, in src/shortcodes. */
export async function loadShortcodeNames(): Promise<string[]> {
  const files = await sorted(glob('*.astro', { cwd: new URL('../src/shortcodes', import.meta.url) }));
  return files.map((file) => file.replace(/\.astro$/, ''));
}

async function loadFile(from: string, file: string): Promise<RawRecord[]> {
  const collection = collectionOf(file);
  if (collection === undefined) return [{ file, loadError: STRAY }];
  try {
    const value = await defaultExport(pathToFileURL(`${from}${file}`).href);
    if (!Array.isArray(value) || collection === 'synonyms') return [{ collection, file, value }];
    if (value.length === 0) return [{ file, loadError: 'it exports an empty list' }];
    return (value as unknown[]).map((one) => ({ collection, file, value: one }));
  } catch (error) {
    return [{ file, loadError: messageOf(error) }];
  }
}

/** A data file may throw anything, also something that cannot be turned into text. */
function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return 'it throws';
  }
}

async function defaultExport(url: string): Promise<unknown> {
  const module: unknown = await import(url);
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

function collectionOf(file: string): CollectionId | undefined {
  const name = relative('content/data', file).split('/')[0]?.replace(/\.ts$/, '');
  return collectionIds.find((id) => id === name);
}

function pathOf(file: string): string {
  const id = file.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
  return id === '' ? '/' : `/${id}/`;
}

async function sorted(files: AsyncIterable<string>): Promise<string[]> {
  return (await Array.fromAsync(files)).toSorted();
}
