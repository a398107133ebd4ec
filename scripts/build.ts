import { writeFile } from 'node:fs/promises';
import { headerRules } from '../src/hosting/headerRules.ts';
import { netlifyHeaders } from '../src/hosting/netlifyHeaders.ts';
import { run } from './run.ts';
import { inlineStyles } from './styles/inlineStyles.ts';
import { NEXT, restoreLastGood, swapIn } from './swap.ts';
import { writeTwins } from './twins/writeTwins.ts';

await restoreLastGood();
run('node', ['scripts/build-data.ts']);
run('astro', ['build', '--outDir', NEXT, '--silent']);
await inlineStyles(NEXT, process.env['BASE_PATH'] ?? '/');
await writeTwins(NEXT, process.env['BASE_PATH'] ?? '/');
run('node', ['scripts/index-search.ts', NEXT]);
await writeFile(`${NEXT}/_headers`, netlifyHeaders(headerRules, process.env['BASE_PATH'] ?? '/'));
await swapIn();
console.log('Built into dist/.');
