import type { MdastNode } from 'satteri';
import type { PageText } from '../records.ts';
import { flat, lineOf, pageTree } from './pageTree.ts';

const blocks = ['paragraph', 'heading', 'tableCell'];

/** The words of a page that the guide wrote: each paragraph, heading and table cell, without code and block quotes. */
export function pageProse(page: PageText): { line: number; text: string }[] {
  const tree = pageTree(page);
  if ('fault' in tree) return [];
  const quoted = new Set(tree.nodes.filter(({ type }) => type === 'blockquote').flatMap(flat));
  return tree.nodes
    .filter((node) => blocks.includes(node.type) && !quoted.has(node))
    .map((node) => ({ line: lineOf(node), text: wordsIn(node) }));
}

function wordsIn(block: MdastNode): string {
  return flat(block)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');
}
