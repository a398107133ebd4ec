import { spawnSync } from 'node:child_process';
import { readAudit, type Finding } from './audit/readAudit.ts';
import { answer, UsageError } from './usage.ts';

await answer(async () => {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const result = readAudit(error === undefined ? stdout : `npm could not be started: ${error.message}`);
  if (result.kind === 'unanswered') {
    throw new UsageError(
      `Nothing was audited: the registry did not answer (${result.because}). ` +
        'Ask one that takes audits: npm run audit:deps --registry=https://registry.npmjs.org',
    );
  }
  if (result.kind === 'clean') {
    console.log(`No known weakness in ${result.packages} packages.`);
    return 0;
  }
  console.log(result.findings.map(say).join('\n'));
  return 1;
});

function say({ name, severity, titles, fixable }: Finding): string {
  const fix = fixable ? 'A version without it is known.' : 'No version without it is known.';
  return `${name} (${severity}): ${titles.join('; ')}. ${fix}`;
}
