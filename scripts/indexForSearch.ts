import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchPages, searchRecords, type SearchEntry } from '../src/dataset/exports/searchEntries.ts';
import { dataset } from '../src/generated/dataset.ts';
import type { SearchGuide } from '../src/tools/search/guide.ts';
import { guideWords } from './search/guideWords.ts';
import { LEFT_OUT, readPage } from './search/pageParts.ts';
import { shorten } from './search/shorten.ts';

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
/** What our own dialog needs of Pagefind: no ready-made interface, and no worker, whose start would cost more than it saves. */
const needed = /(^|\/)(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment))$/;

/**
 * Writes the search index into a built site: its pages, and records of their own for features, answers and terms;
 * beside it `guide.json`, which names every record and holds the words that queries are prepared with.
 *
 * @throws Error when Pagefind refuses a page or record, naming it
 */
export async function indexForSearch(site: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const entries = await addEntries(index, site);
  const { files, errors: writing } = await index.getFiles();
  refuse('writing', writing);
  for (const { path, content } of files.filter((file) => needed.test(file.path)))
    write(`${site}/pagefind/${path}`, content);
  const fragments = files.flatMap(readFragment).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byUrl = new Map(entries.map((entry) => [`${base}${entry.path}`, entry]));
  const records = fragments.map(({ id, url, content }) => ({ id, entry: entryAt(url, byUrl), text: content }));
  const guide: SearchGuide = {
    entries: Object.fromEntries(records.map(({ id, entry }) => [id, entry])),
    terms: {
      synonyms: dataset.synonyms,
      ...guideWords(records.map(({ entry, text }) => ({ lines: linesIn(entry), text }))),
    },
  };
  write(`${site}/pagefind/guide.json`, JSON.stringify(guide));
  await close();
}

async function addEntries(index: PagefindIndex, site: string): Promise<SearchEntry[]> {
  const pages: SearchEntry[] = [];
  const added: { path: string; answer: ReturnType<PagefindIndex['addHTMLFile']> }[] = [];
  for (const page of searchPages(dataset)) {
    const content = readFileSync(`${site}${page.path}index.html`, 'utf8');
    // Pagefind works in a process of its own, on one page after the other: nothing waits for it before all are there.
    added.push({ path: page.path, answer: index.addHTMLFile({ url: `${base}${page.path}`, content }) });
    pages.push({ ...page, ...readPage(content) });
  }
  for (const { path, answer } of added) refuse(path, (await answer).errors);
  const records: SearchEntry[] = [];
  for (const { text, ...entry } of searchRecords(dataset)) {
    const { path, title, kind, names } = entry;
    const content = [title, ...names, text].join('. ');
    const record = { url: `${base}${path}`, content, language: 'en', meta: { title, kind } };
    refuse(path, (await index.addCustomRecord(record)).errors);
    records.push({ ...entry, opening: shorten(entry.opening) });
  }
  return [...pages, ...records];
}

function linesIn({ title, names, opening, parts }: SearchEntry): string[] {
  return [title, ...names, opening, ...parts.flatMap((part) => [part.heading, part.opening])];
}

/** Pagefind names a record by a hash, in the name of the file that holds its text; the file itself tells the address. */
function readFragment({ path, content }: { path: string; content: Uint8Array }): Fragment[] {
  const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const text = gunzipSync(content).toString();
  return [{ ...(JSON.parse(text.slice(text.indexOf('{'))) as Omit<Fragment, 'id'>), id }];
}

function entryAt(url: string, entries: ReadonlyMap<string, SearchEntry>): SearchEntry {
  const entry = entries.get(url);
  if (entry === undefined) throw new Error(`Search index: no entry is called ${url}.`);
  return entry;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search index, ${what}: ${errors.join('; ')}`);
}

interface Fragment {
  id: string;
  url: string;
  content: string;
}
