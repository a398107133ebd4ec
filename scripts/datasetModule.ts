import type { Dataset } from '../src/dataset/derive/dataset.ts';

/** The text of `src/generated/dataset.ts`, which pages read the dataset from. */
export function datasetModule(value: Dataset): string {
  return [
    '// Written by scripts/build-data.ts from content/data. Do not edit.',
    "import type { Dataset } from '../dataset/derive/dataset.ts';",
    '',
    `export const dataset: Dataset = ${JSON.stringify(value, null, 1)};`,
    '',
  ].join('\n');
}
