import { run } from './run.ts';
import { inlineStyles } from './styles/inlineStyles.ts';
import { NEXT, restoreLastGood, swapIn } from './swap.ts';
import { writeTwins } from './twins/writeTwins.ts';
import { writeHosting } from './writeHosting.ts';

await restoreLastGood();
run('node', ['scripts/build-data.ts']);
run('astro', ['build', '--outDir', NEXT, '--silent']);
await inlineStyles(NEXT, process.env['BASE_PATH'] ?? '/');
// The index reads the dataset, which was not there when this script began. Pagefind works in a process of its own.
const { indexForSearch } = await import('./indexForSearch.ts');
await Promise.all([writeTwins(NEXT, process.env['BASE_PATH'] ?? '/'), indexForSearch(NEXT)]);
await writeHosting(NEXT, process.env['BASE_PATH'] ?? '/');
await swapIn();
console.log('Built into dist/.');
