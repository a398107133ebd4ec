import { writeFile } from 'node:fs/promises';
import { checkRecords } from '../src/dataset/check.ts';
import { deriveDataset } from '../src/dataset/derive/dataset.ts';
import { downloadsOf } from '../src/dataset/exports/downloads.ts';
import { dataOptions } from './dataOptions.ts';
import { datasetModule } from './datasetModule.ts';
import { emptyFolder } from './emptyFolder.ts';
import { loadPages, loadRawRecords, loadShortcodeNames } from './loadContent.ts';
import { reportProblems } from './reportProblems.ts';
import { writeDownloads } from './writeDownloads.ts';

if (process.argv.some((word) => word.startsWith('--diff'))) {
  await import('./diffData.ts');
  process.exit();
}

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
await writeDownloads('public/data/v1', downloadsOf(dataset));
