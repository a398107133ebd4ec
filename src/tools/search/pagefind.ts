/** The part of Pagefind's browser interface that we use. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  /** HTML with `<mark>` around found words; everything else is escaped by Pagefind. */
  excerpt: string;
  meta: { title?: string; kind?: string };
  sub_results?: { title: string; url: string; excerpt: string }[];
}

/** Loads Pagefind from the folder that the build wrote, with the guide's ranking. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking: { pageLength: 0.9, termFrequency: 0.6, termSaturation: 1.4, metaWeights: { title: 5 } } });
  await pagefind.init();
  return pagefind;
}
