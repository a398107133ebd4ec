import { expect, test } from 'vitest';
import { loadPages, loadRawRecords, loadShortcodeNames } from '../../scripts/loadContent.ts';
import { checkRecords } from '../../src/dataset/check.ts';
import { formatProblem } from '../../src/dataset/problem.ts';

test('the live data passes every rule', async () => {
  const { problems } = checkRecords(await loadRawRecords(), await loadPages(), await loadShortcodeNames());
  expect(problems.map(formatProblem)).toEqual([]);
});
