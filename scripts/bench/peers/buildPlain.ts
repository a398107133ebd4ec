// Run in a copy of the project whose pages draw no record: the steps of scripts/build.ts, records and what is made of
// them left out, since peers have nothing of the kind.
import { writeFile } from 'node:fs/promises';
import { deriveDataset } from '../../../src/dataset/derive/dataset.ts';
import { parseRecords } from '../../../src/dataset/parse.ts';
import { datasetModule } from '../../datasetModule.ts';
import { emptyFolder } from '../../emptyFolder.ts';
import { loadPages } from '../../loadContent.ts';
import { run } from '../../run.ts';
import { inlineStyles } from '../../styles/inlineStyles.ts';
import { NEXT } from '../../swap.ts';

const { records } = parseRecords([], await loadPages());
await emptyFolder('src/generated');
await writeFile('src/generated/dataset.ts', datasetModule(deriveDataset(records)));
run('astro', ['build', '--outDir', NEXT, '--silent']);
await inlineStyles(NEXT, '/');
run('node', ['scripts/index-search.ts', NEXT]);
