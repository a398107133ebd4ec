import { glob, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { collectionIds, type CollectionId, type PageText, type RawRecord } from '../src/dataset/records.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

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
  const files = await sorted(glob('content/docs/**/*.mdx', { cwd: from }));
  return Promise.all(
    files.map(async (file) => ({
      path: pathOf(relative('content/docs', file)),
      file,
      text: await readFile(`${from}${file}`, 'utf8'),
    })),
  );
}

async function loadFile(from: string, file: string): Promise<RawRecord[]> {
  const collection = collectionOf(file);
  if (collection === undefined) return [];
  try {
    const value = await defaultExport(pathToFileURL(`${from}${file}`).href);
    const isList = Array.isArray(value) && collection !== 'synonyms';
    return (isList ? (value as unknown[]) : [value]).map((one) => ({ collection, file, value: one }));
  } catch (error) {
    return [{ collection, file, loadError: error instanceof Error ? error.message : String(error) }];
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
  const id = file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '');
  return id === '' ? '/' : `/${id}/`;
}

async function sorted(files: AsyncIterable<string>): Promise<string[]> {
  return (await Array.fromAsync(files)).toSorted();
}
