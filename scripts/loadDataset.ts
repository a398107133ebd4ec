import { checkRecords } from '../src/dataset/check.ts';
import { deriveDataset, type Dataset } from '../src/dataset/derive/dataset.ts';
import { loadPages, loadRawRecords, loadShortcodeNames } from './loadContent.ts';
import { reportProblems } from './reportProblems.ts';
import { UsageError } from './usage.ts';

/** Loads, checks and derives the dataset. Prints every problem and throws a UsageError when the records have any. */
export async function loadDataset(): Promise<Dataset> {
  const { records, problems } = checkRecords(await loadRawRecords(), await loadPages(), await loadShortcodeNames());
  reportProblems(problems);
  if (problems.length > 0) throw new UsageError('The records must pass their check first: mend the problems above.');
  return deriveDataset(records);
}
