import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlToMarkdown, initSync } from 'mdream/wasm';
import { SOURCE_NUMBER } from './partRules.ts';
import { plainHtml } from './plainHtml.ts';

// As WebAssembly it is the same file on every system; what the package's main entry loads is not made for all of them.
const engine = import.meta.resolve('mdream/wasm/mdream_edge_bg.wasm');
initSync({ module: readFileSync(fileURLToPath(engine)) });

const options = { plugins: { tagOverrides: { [SOURCE_NUMBER]: { enter: '[', exit: ']', isInline: true } } } };

/** The main part of a page, as HTML, in Markdown. Links are absolute; `address` is the page's own. */
export function markdownOf(main: string, address: string): string {
  return htmlToMarkdown(plainHtml(main, address), options).trim();
}
