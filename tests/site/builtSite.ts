import { globSync, readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import { unlisted } from '../../src/layout/unlisted.ts';

/** The folder that `npm run build` wrote. */
export const SITE = 'dist';

/** A page of the built site: its path from the root, its HTML, and the HTML parsed. */
export interface BuiltPage {
  path: string;
  html: string;
  $: CheerioAPI;
}

const everything = globSync('**/*.html', { cwd: SITE })
  .filter((file) => !file.startsWith('pagefind'))
  .toSorted()
  .map(read);

/** Pages that only send the reader on. */
export const redirects = everything.filter(({ $ }) => $('meta[http-equiv="refresh"]').length > 0);

/** Pages that no list names: the 404 page, and those that are reached by their address alone. */
export const unlistedPages = everything.filter(({ path }) => path === '/404.html' || unlisted.includes(path));

/** Every other page. */
export const pages = everything.filter((page) => !redirects.includes(page) && !unlistedPages.includes(page));

/** The page at a path. Throws when the build did not write it. */
export function pageAt(path: string): BuiltPage {
  const page = everything.find((one) => one.path === path);
  if (page === undefined) throw new Error(`The build wrote no page at ${path}.`);
  return page;
}

function read(file: string): BuiltPage {
  const html = readFileSync(`${SITE}/${file}`, 'utf8');
  return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, $: load(html) };
}
