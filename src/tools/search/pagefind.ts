/** The part of Pagefind's browser interface that we use. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Fetches the record's text; the excerpt is HTML with `<mark>` around found words. */
  data(): Promise<{ excerpt: string }>;
}

/** Loads Pagefind from the folder that the build wrote. Long texts are not favoured over short ones. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking: { pageLength: 0.9, termFrequency: 0.6 } });
  await pagefind.init();
  return pagefind;
}
