import { load, type CheerioAPI } from 'cheerio';
import Turndown from 'turndown';
import type { BenchPage } from './benchPage.ts';

/**
 * What is no text of the page, and what the guide's own search leaves out (scripts/indexForSearch.ts). Questions and
 * terms stay: its index holds them as records of their own.
 */
const leftOut = `script, style, svg, img, form, button, template, dialog, caption, .anchor, .cites, .source-list, .named-sources,
  [data-pagefind-ignore]:not(article, .glossary)`;

/** The words of a built page of the guide as Markdown that all sites read alike; undefined for one that only redirects. */
export function pageFromHtml(path: string, html: string): BenchPage | undefined {
  const $ = load(html);
  const prose = $('main .prose').first();
  if (prose.length === 0) return undefined;
  prose.find(leftOut).remove();
  unlinkFiles($);
  return {
    path,
    title: $('h1').first().text().trim(),
    description: $('meta[name="description"]').attr('content') ?? '',
    markdown: `${converter().turndown(prose.html() ?? '')}\n`,
  };
}

/** Downloads and feeds are no part of the benchmark; some generators refuse a link to a file that they do not have. */
function unlinkFiles($: CheerioAPI): void {
  $('.prose a[href^="/"]')
    .filter((_, link) => /\.\w+(#.*)?$/.test($(link).attr('href') ?? ''))
    .each((_, link) => void $(link).replaceWith($(link).text()));
}

function converter(): Turndown {
  const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  const escape = turndown.escape.bind(turndown);
  // MDX reads angle brackets and braces as code, Vue doubled braces.
  turndown.escape = (text) => escape(text).replaceAll('<', '&lt;').replaceAll('{', '&#123;').replaceAll('}', '&#125;');
  turndown.addRule('cell', { filter: ['th', 'td'], replacement: (text) => ` ${inOneLine(text)} |` });
  turndown.addRule('row', { filter: 'tr', replacement: (cells, row) => `|${cells}\n${dividerBelow(row)}` });
  turndown.addRule('rows', { filter: ['thead', 'tbody'], replacement: (rows) => rows });
  turndown.addRule('table', { filter: 'table', replacement: (rows) => `\n\n${rows}\n` });
  return turndown;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

function dividerBelow(row: HTMLElement): string {
  return row.parentNode?.nodeName === 'THEAD' ? `|${' --- |'.repeat(row.childNodes.length)}\n` : '';
}
