import { glob, readFile } from 'node:fs/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchRecords } from '../src/dataset/exports/searchRecords.ts';
import { dataset } from '../src/generated/dataset.ts';

/**
 * Writes the search index into a built site: its pages, and records of their own for features, answers and terms.
 *
 * @throws Error when Pagefind refuses a page or record, naming it
 */
export async function indexForSearch(site: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: ['.sources', '[data-pagefind-ignore]'] });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  await addPages(index, site);
  for (const record of searchRecords(dataset, process.env['BASE_PATH'] ?? '/')) {
    refuse(record.url, (await index.addCustomRecord(record)).errors);
  }
  refuse(site, (await index.writeFiles({ outputPath: `${site}/pagefind` })).errors);
  await close();
}

/** Pages in the order of their names, so that two runs write the same bytes. Feature pages are records instead. */
async function addPages(index: PagefindIndex, site: string): Promise<void> {
  const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
  const own = new Set(dataset.features.map(({ id }) => `compatibility/${id}/index.html`));
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: site }))).toSorted();
  for (const file of files.filter((one) => !own.has(one) && one !== '404.html')) {
    const content = await readFile(`${site}/${file}`, 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const url = `${base}/${file.replace(/index\.html$/, '')}`;
    refuse(file, (await index.addHTMLFile({ url, content })).errors);
  }
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index, ${what}: ${errors.join('; ')}`);
}
