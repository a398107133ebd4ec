import { load, type CheerioAPI } from 'cheerio/slim';
import type { SearchPart } from '../../src/dataset/exports/searchEntries.ts';
import { MOST, shorten } from './shorten.ts';

/** Parts of a page that search leaves out: lists of sources and of contents, marks, and what stands in the index as a record of its own. */
export const LEFT_OUT = [
  '.source-list',
  '.contents-short',
  '.share',
  '.anchor',
  'sup, .cites',
  '[data-pagefind-ignore]',
];

const PARTS = 'h2[id], h3[id], tr[id], li.event[id]';
const BLOCKS = 'p, li, dd, dt, td, th, caption, summary, figcaption';

/**
 * Reads from a page's HTML how it begins (its description) and its parts: headings, and rows and events with an address
 * of their own, each with how it begins.
 */
export function readPage(html: string): { opening: string; parts: SearchPart[] } {
  const opening = load(headOf(html))('meta[name="description"]').attr('content') ?? '';
  const $ = load(mainOf(html));
  $(LEFT_OUT.join(', ')).remove();
  const blocks = blocksOf($);
  const parts = $('main')
    .find(PARTS)
    .toArray()
    .map((element) => partOf($, $(element), blocks));
  return { opening, parts: parts.filter(({ heading }) => heading !== '') };
}

/** All that comes before the body. */
function headOf(html: string): string {
  return html.slice(0, html.indexOf('<body'));
}

/** The main part alone, since menus and footer would take as long to parse. */
function mainOf(html: string): string {
  return /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
}

/** The headings of a page, and the blocks that hold no other, in its order: found once for all its parts. */
function blocksOf($: CheerioAPI) {
  const all = $('main').find(`h2, h3, ${BLOCKS}`).toArray();
  const holding = new Set<unknown>();
  for (const { parent } of all) for (let up = parent; up !== null && !holding.has(up); up = up.parent) holding.add(up);
  return all.filter((block) => !holding.has(block));
}

function partOf($: CheerioAPI, element: Found, blocks: Blocks): SearchPart {
  const anchor = element.attr('id') ?? '';
  if (element.is('h2, h3')) return { anchor, heading: said(element), opening: shorten(after($, element, blocks)) };
  const name = element.find('th, strong').first();
  const heading = said(name).replace(/\.$/, '');
  return { anchor, heading, opening: shorten(said(element).replace(said(name), '')) };
}

/** The first words under a heading, up to the next one: not many more than an opening holds. */
function after($: CheerioAPI, heading: Found, blocks: Blocks): string {
  const start = heading.get(0);
  const first = blocks.findIndex((block) => block === start) + 1;
  let words = '';
  for (const block of blocks.slice(first)) {
    if (/^h[23]$/.test(block.tagName) || words.length > MOST) break;
    words = words === '' ? said($(block)) : `${words} ${said($(block))}`;
  }
  return words;
}

function said(element: Found): string {
  return element.text().replace(/\s+/g, ' ').trim();
}

type Found = ReturnType<CheerioAPI>;
type Blocks = ReturnType<typeof blocksOf>;
