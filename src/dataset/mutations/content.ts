import { SHORTCODES } from '../fixtures/records.ts';
import { wholePages } from '../fixtures/whole/pages.ts';
import { wholeFiles, wholeSynonyms } from '../fixtures/whole/records.ts';
import { collectionIds, type PageText, type RawRecord } from '../records.ts';

/** Everything that a check looks at, as it is loaded: what each data file exports, pages, and names of shortcodes. */
export interface Content {
  raw: readonly RawRecord[];
  pages: readonly PageText[];
  shortcodes: readonly string[];
}

/** A complete dataset shaped like the real one, with nothing wrong in it. */
export const wholeContent: Content = {
  raw: [
    ...collectionIds.flatMap((collection) =>
      collection === 'synonyms'
        ? []
        : Object.entries<readonly unknown[]>(wholeFiles[collection]).flatMap(([name, records]) =>
            records.map((value) => ({ collection, file: `content/data/${collection}/${name}.ts`, value })),
          ),
    ),
    { collection: 'synonyms', file: 'content/data/synonyms.ts', value: wholeSynonyms },
  ],
  pages: wholePages,
  shortcodes: SHORTCODES,
};
