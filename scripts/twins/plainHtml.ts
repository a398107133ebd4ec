import { load } from 'cheerio/slim';
import { type Part, partRules } from './partRules.ts';

/** Navigation, controls, sharing, links of things to themselves, what is no text, and what is hidden. */
const LEFT_OUT = [
  'nav, button, input, select, textarea, script, style, template',
  '.section, .contents-short, .filters, .share, .share-page, .anchor, .permalink, .back',
  '[hidden], [aria-hidden="true"]',
].join(', ');

const PARTS = Object.keys(partRules).join(', ');

/** What starts a line of its own in a cell or an item. */
const LINES = ['td', 'th', 'li'].map((holder) => `${holder} > p, ${holder} > div`).join(', ');

/** The main part of a page in HTML that Markdown has a form for. Links are absolute; `address` is the page's own. */
export function plainHtml(main: string, address: string): string {
  const $ = load(main, null, false);
  const page = $.root();
  page.find(LEFT_OUT).remove();
  for (const part of page.find(PARTS).toArray()) partRules[part.tagName]?.($(part), $, address);
  for (const line of page.find(LINES).toArray()) if (continues($(line))) $(line).before('<br>');
  return $.html();
}

/** Whether words stand before a line that Markdown would join with it: any in a cell, those of no block in an item. */
function continues(line: Part): boolean {
  const holder = line.parent();
  const before = holder.contents().slice(0, holder.contents().index(line));
  if (before.text().trim() === '') return false;
  return !holder.is('li') || !line.prev().is('p, div, ul, ol');
}
