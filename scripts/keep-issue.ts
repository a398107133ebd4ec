import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { issueSteps, keptIssues, listing, type KeptLabel, type ListedIssue } from './keep-issue/steps.ts';
import { answer, oneOf, UsageError } from './usage.ts';

await answer(async () => {
  const [kind = '', body = '', state = ''] = process.argv.slice(2);
  const label = oneOf('The label of the issue', kind, Object.keys(keptIssues) as KeptLabel[]);
  const wanted = oneOf('The state of the issue', state, ['open', 'closed']);
  if ((await readFile(body, 'utf8')).trim() === '')
    throw new UsageError(`${body} is empty: nothing to say in an issue.`);
  const listed = JSON.parse(gh(listing(label))) as ListedIssue[];
  for (const step of issueSteps(label, listed, wanted, body)) process.stdout.write(gh(step));
  return 0;
});

/** Runs GitHub's command line tool and gives what it prints. Throws a UsageError with its words when it fails. */
function gh(step: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('gh', step, { encoding: 'utf8' });
  if (status !== 0) throw new UsageError(`gh ${step.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout;
}
