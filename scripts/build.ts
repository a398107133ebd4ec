import { run } from './run.ts';
import { NEXT, restoreLastGood, swapIn } from './swap.ts';

await restoreLastGood();
await run('node', ['scripts/build-data.ts']);
// Loaded while Astro builds, and not before: it reads the dataset.
const finishing = import('./finishPages.ts');
await run('astro', ['build', '--outDir', NEXT, '--silent']);
const { finishPages } = await finishing;
await finishPages(NEXT, process.env['BASE_PATH'] ?? '/');
await swapIn();
console.log('Built into dist/.');
