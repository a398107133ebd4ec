import { mdxToMdast, type MdastNode } from 'satteri';
import type { PageText } from '../records.ts';

/** A page as the parser sees it, or why it cannot be read. */
export type PageTree = { root: MdastNode } | { fault: { says: string; line: number } };

/** Several readers ask for the same pages; each page is parsed once. */
const parsed = new WeakMap<PageText, PageTree>();

/** Parses a page's MDX with the parser that also builds it. Never throws. */
export function pageTree(page: PageText): PageTree {
  const tree = parsed.get(page) ?? parse(page);
  parsed.set(page, tree);
  return tree;
}

/** A node and everything below it, in reading order. */
export function flat(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? (node.children as MdastNode[]).flatMap(flat) : [])];
}

/** The 1-based line on which a node begins. */
export function lineOf({ position }: MdastNode): number {
  return position?.start.line ?? 1;
}

function parse({ text }: PageText): PageTree {
  try {
    return { root: mdxToMdast(text) };
  } catch (error) {
    return { fault: syntaxFault(error) };
  }
}

/** The parser's messages begin with line and column: `22:1: Unexpected character`. */
function syntaxFault(error: unknown): { says: string; line: number } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', reason = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  return { says: `cannot be read as MDX: ${reason.slice(0, 200)}.`, line: Number(line) };
}
