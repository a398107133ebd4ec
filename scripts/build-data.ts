import { mkdir, rm, writeFile } from 'node:fs/promises';
import { checkRecords } from '../src/dataset/check.ts';
import { deriveDataset, type Dataset } from '../src/dataset/derive/dataset.ts';
import { compatJson } from '../src/dataset/exports/compatJson.ts';
import { dataOptions } from './dataOptions.ts';
import { loadPages, loadRawRecords, loadShortcodeNames } from './loadContent.ts';
import { reportProblems } from './reportProblems.ts';

const options = dataOptions(process.argv.slice(2));
if ('refusal' in options) {
  console.error(options.refusal);
  process.exit(2);
}

const { records, problems } = checkRecords(await loadRawRecords(), await loadPages(), await loadShortcodeNames());
reportProblems(problems, options.format);
if (problems.length > 0) process.exit(1);

const dataset = deriveDataset(records);
await emptyFolder('src/generated');
await writeFile('src/generated/dataset.ts', datasetModule(dataset));
await emptyFolder('public/data/v1');
await writeFile('public/data/v1/compat.json', `${JSON.stringify(compatJson(dataset), null, 2)}\n`);

async function emptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
}

function datasetModule(value: Dataset): string {
  return [
    '// Written by scripts/build-data.ts from content/data. Do not edit.',
    "import type { Dataset } from '../dataset/derive/dataset.ts';",
    '',
    `export const dataset: Dataset = ${JSON.stringify(value, null, 1)};`,
    '',
  ].join('\n');
}
