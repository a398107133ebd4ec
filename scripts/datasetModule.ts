import type { Dataset } from '../src/dataset/derive/dataset.ts';
import { jsonFile } from '../src/dataset/exports/jsonFile.ts';

const head = `// Written by scripts/build-data.ts from content/data. Do not edit.
import type { Dataset } from '../dataset/derive/dataset.ts';

export const dataset: Dataset = `;

/** The text of `src/generated/dataset.ts`, which pages read the dataset from. */
export function datasetModule(value: Dataset): string {
  return `${head}${jsonFile(value)}`;
}
