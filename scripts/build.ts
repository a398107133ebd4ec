import { buildPages } from './buildPages.ts';
import { run } from './run.ts';
import { NEXT, restoreLastGood, swapIn } from './swap.ts';

await restoreLastGood();
await run('node', ['scripts/build-data.ts']);
await buildPages(NEXT, process.env['BASE_PATH'] ?? '/');
await swapIn();
console.log('Built into dist/.');
