/** The part of Pagefind's browser interface that we use. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

/** A record that Pagefind found. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Fetches the record's text, or rejects when it cannot be fetched. */
  data(): Promise<PagefindText>;
}

/** The words around what was found in a record, and in each of its headings' stretches. */
export interface PagefindText {
  plain_excerpt: string;
  sub_results: { title: string; anchor?: { id: string }; locations: number[]; plain_excerpt: string }[];
}

/**
 * Loads Pagefind from the folder that the build wrote; rejects when it cannot be fetched. Long texts are not favoured over
 * short ones. It works in the page: a worker would cost a second copy of it, and the index is small.
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, excerptEllipsis: '…', ranking: { pageLength: 0.9, termFrequency: 0.6 } });
  await pagefind.init();
  return pagefind;
}
