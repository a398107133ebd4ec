import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseRecords } from '../../src/dataset/parse.ts';
import type { RawRecord } from '../../src/dataset/records.ts';
import { idRefusal, scaffolds, type ScaffoldKind } from '../../src/dataset/scaffold/scaffolds.ts';
import { loadRawRecords } from '../loadContent.ts';
import { UsageError } from '../usage.ts';

/** A record begun: its file from the project's root, and what it lacks, a line each. */
interface Begun {
  file: string;
  missing: string[];
}

/**
 * Begins a record in a file of its own in the project at `root`, a path that ends in a slash.
 *
 * @throws UsageError when the id is taken or no id, or when the file is there; nothing is ever overwritten
 */
export async function writeScaffold(root: string, kind: ScaffoldKind, id: string): Promise<Begun> {
  const { collection, text } = scaffolds[kind];
  const present = (await loadRawRecords(root)).filter((one) => 'collection' in one && one.collection === collection);
  const refusal = idRefusal(kind, id, new Set(present.flatMap(idOf)));
  if (refusal !== undefined) throw new UsageError(refusal);
  const file = `content/data/${collection}/${id}.ts`;
  if (existsSync(`${root}${file}`)) throw new UsageError(`${file} is there. Allowed: an id whose file is not there.`);
  await mkdir(dirname(`${root}${file}`), { recursive: true });
  await writeFile(`${root}${file}`, text(id), { flag: 'wx' });
  const written = (await loadRawRecords(root)).filter((one) => one.file === file);
  return { file, missing: parseRecords(written, [], []).problems.map(({ at, says }) => `${at} ${says}`) };
}

function idOf(one: RawRecord): string[] {
  const value = 'value' in one ? one.value : undefined;
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}
