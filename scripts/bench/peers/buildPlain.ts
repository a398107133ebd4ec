// Run in a copy of the project whose pages draw no record: the steps of scripts/build.ts, without what records make
// and without social images. What the checks say of made pages counts for nothing, but the time that they take does.
import { writeFile } from 'node:fs/promises';
import { checkRecords } from '../../../src/dataset/check.ts';
import { deriveDataset } from '../../../src/dataset/derive/dataset.ts';
import { buildPages } from '../../buildPages.ts';
import { datasetModule } from '../../datasetModule.ts';
import { emptyFolder } from '../../emptyFolder.ts';
import { loadPages, loadShortcodeNames } from '../../loadContent.ts';
import { NEXT } from '../../swap.ts';

const { records } = checkRecords([], await loadPages(), await loadShortcodeNames());
await emptyFolder('src/generated');
await writeFile('src/generated/dataset.ts', datasetModule(deriveDataset(records)));
await buildPages(NEXT, '/');
