import { run } from './run.ts';
import { indexForSearch } from './indexForSearch.ts';
import { NEXT, restoreLastGood, swapIn } from './swap.ts';

await restoreLastGood();
run('node', ['scripts/build-data.ts']);
run('astro', ['build', '--outDir', NEXT, '--silent']);
await indexForSearch(NEXT);
await swapIn();
console.log('Built into dist/.');
