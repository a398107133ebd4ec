import { run } from './run.ts';
import { NEXT, restoreLastGood, swapIn } from './swap.ts';

await restoreLastGood();
run('node', ['scripts/build-data.ts']);
run('astro', ['build', '--outDir', NEXT, '--silent']);
run('node', ['scripts/index-search.ts', NEXT]);
await swapIn();
console.log('Built into dist/.');
