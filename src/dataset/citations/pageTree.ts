import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { PageText } from '../records.ts';
import { remembered } from '../remembered.ts';

/** Every node of a page in reading order, as the parser sees it; or why the page cannot be read. */
export type PageTree = { nodes: MdastNode[] } | { fault: { says: string; line: number } };

/** Parses a page's MDX, or its Markdown if its file ends in .md, with the parser that also builds it. Never throws. */
export const pageTree: (page: PageText) => PageTree = remembered(parse);

/** A node and everything below it, in reading order. */
export function flat(node: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const visit = (one: MdastNode) => {
    nodes.push(one);
    if ('children' in one) for (const child of one.children as MdastNode[]) visit(child);
  };
  visit(node);
  return nodes;
}

/** The 1-based line on which a node begins. */
export function lineOf({ position }: MdastNode): number {
  return position?.start.line ?? 1;
}

function parse({ file, text }: PageText): PageTree {
  try {
    return { nodes: flat(isPlain(file) ? markdownToMdast(text) : mdxToMdast(text)) };
  } catch (error) {
    return { fault: syntaxFault(error) };
  }
}

function isPlain(file: string): boolean {
  return file.endsWith('.md');
}

/** The parser's messages begin with line and column: `22:1: Unexpected character`. */
function syntaxFault(error: unknown): { says: string; line: number } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', reason = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  return { says: `cannot be read as MDX: ${reason.slice(0, 200)}.`, line: Number(line) };
}
