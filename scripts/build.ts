import { run } from './run.ts';
import { inlineStyles } from './styles/inlineStyles.ts';
import { NEXT, restoreLastGood, swapIn } from './swap.ts';
import { writeTwins } from './twins/writeTwins.ts';
import { writeHosting } from './writeHosting.ts';

await restoreLastGood();
run('node', ['scripts/build-data.ts']);
run('astro', ['build', '--outDir', NEXT, '--silent']);
await inlineStyles(NEXT, process.env['BASE_PATH'] ?? '/');
await writeTwins(NEXT, process.env['BASE_PATH'] ?? '/');
run('node', ['scripts/index-search.ts', NEXT]);
await writeHosting(NEXT, process.env['BASE_PATH'] ?? '/');
await swapIn();
console.log('Built into dist/.');
