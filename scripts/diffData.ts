import { fileURLToPath } from 'node:url';
import { lostHistory } from '../src/dataset/diff/keptHistory.ts';
import { sayDiff } from '../src/dataset/diff/sayDiff.ts';
import { snapshotOf } from '../src/dataset/diff/snapshot.ts';
import { atRevision } from './diff/atRevision.ts';
import { loadRawRecords } from './loadContent.ts';
import { reportProblems } from './reportProblems.ts';
import { answer, readArguments, UsageError } from './usage.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

await answer(async () => {
  const usage = '--diff and a git revision, such as "npm run data -- --diff main"';
  const { values } = readArguments({ args: process.argv.slice(2), options: { diff: { type: 'string' } } }, usage);
  const revision = values.diff ?? '';
  if (revision === '') throw new UsageError(`Say the revision to compare with. Allowed: ${usage}.`);
  const before = snapshotOf(await atRevision(root, revision, loadRawRecords));
  const after = snapshotOf(await loadRawRecords(root));
  process.stdout.write(`What changed since ${revision}\n\n${sayDiff(before, after)}`);
  const problems = lostHistory(before, after, revision);
  reportProblems(problems);
  return problems.length > 0 ? 1 : 0;
});
