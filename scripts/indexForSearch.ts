import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchPages, searchRecords, type SearchEntry } from '../src/dataset/exports/searchEntries.ts';
import { searchTerms } from '../src/dataset/exports/searchTerms.ts';
import { dataset } from '../src/generated/dataset.ts';

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
/** What our own dialog needs of Pagefind; its ready-made interfaces are left out. */
const needed =
  /(^|\/)(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment))$/;

/**
 * Writes the search index into a built site: its pages, and records of their own for features, answers and terms;
 * beside it `guide.json`, which names every record and holds the words that queries are prepared with.
 *
 * @throws Error when Pagefind refuses a page or record, naming it
 */
export async function indexForSearch(site: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: ['.sources', '[data-pagefind-ignore]'] });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const entries = await addEntries(index, site);
  const { files, errors: writing } = await index.getFiles();
  refuse('writing', writing);
  for (const { path, content } of files.filter((file) => needed.test(file.path)))
    await write(`${site}/pagefind/${path}`, content);
  const fragments = files.flatMap(readFragment);
  const byId = Object.fromEntries(fragments.map(({ id, url }) => [id, entryAt(url, entries)]).toSorted());
  const names = entries.map(({ title, names: others }) => [title, ...others].join(' '));
  const terms = searchTerms(dataset, [...fragments.map(({ content }) => content), ...names]);
  await write(`${site}/pagefind/guide.json`, JSON.stringify({ entries: byId, terms }));
  await close();
}

async function addEntries(index: PagefindIndex, site: string): Promise<SearchEntry[]> {
  const pages = searchPages(dataset);
  for (const { path } of pages) {
    const content = await readFile(`${site}${path}index.html`, 'utf8');
    refuse(path, (await index.addHTMLFile({ url: `${base}${path}`, content })).errors);
  }
  const records = searchRecords(dataset);
  for (const { path, title, kind, names, text } of records) {
    const content = [title, ...names, text].join('. ');
    refuse(
      path,
      (await index.addCustomRecord({ url: `${base}${path}`, content, language: 'en', meta: { title, kind } })).errors,
    );
  }
  return [...pages, ...records.map(({ text: _text, ...entry }) => entry)];
}

/** Pagefind names a record by a hash, in the name of the file that holds its text; the file itself tells the address. */
function readFragment({ path, content }: { path: string; content: Uint8Array }): Fragment[] {
  const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const text = gunzipSync(content).toString();
  return [{ ...(JSON.parse(text.slice(text.indexOf('{'))) as Omit<Fragment, 'id'>), id }];
}

function entryAt(url: string, entries: readonly SearchEntry[]): SearchEntry {
  const entry = entries.find(({ path }) => `${base}${path}` === url);
  if (entry === undefined) throw new Error(`Search index: no entry is called ${url}.`);
  return entry;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index, ${what}: ${errors.join('; ')}`);
}

interface Fragment {
  id: string;
  url: string;
  content: string;
}
