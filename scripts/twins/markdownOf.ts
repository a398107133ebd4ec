import TurndownService from 'turndown';
import { leftOut } from './leftOut.ts';
import { tables } from './tables.ts';
import { textRules } from './textRules.ts';

/** The main part of a page, as HTML, in Markdown. Links are absolute; `address` is the page's own. */
export function markdownOf(main: string, address: string): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    br: '\\',
  });
  const escape = service.escape.bind(service);
  // Turndown leaves what GitHub Flavored Markdown reads besides: tags, entities, strikethrough.
  service.escape = (text) => escape(text).replace(/[<~]|&(?=#?\w+;)/g, '\\$&');
  // Of two rules that fit, Turndown takes the one added last.
  for (const [name, rule] of Object.entries({ ...tables, ...textRules(address), leftOut })) service.addRule(name, rule);
  // What was left out leaves spaces and empty lines.
  return service
    .turndown(main)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}
