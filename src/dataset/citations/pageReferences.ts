import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import type { PageText } from '../records.ts';

/** A shortcode as an author wrote it: `<Support feature="polls" direction="to-threads" />`. */
export interface Shortcode {
  name: string;
  attributes: Record<string, string>;
  /** 1-based line in the page's file. */
  line: number;
}

/** The shortcodes of a page in reading order, the source ids its `<Cite>`s name, and what cannot be read there. */
export interface PageReferences {
  shortcodes: Shortcode[];
  sources: { id: string; line: number }[];
  faults: { says: string; line: number }[];
}

/** Four readers ask for the same pages; each page is read once. */
const alreadyRead = new WeakMap<PageText, PageReferences>();

/** Reads a page's MDX with the parser that also builds it. Code samples and comments do not count. Never throws. */
export function pageReferences(page: PageText): PageReferences {
  const references = alreadyRead.get(page) ?? read(page);
  alreadyRead.set(page, references);
  return references;
}

function read({ text }: PageText): PageReferences {
  try {
    const nodes = flat(mdxToMdast(text));
    const foreign = nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? namesFromElsewhere(node.value) : []));
    const elements = nodes.filter(isElement).filter(({ name }) => isComponent(name) && !foreign.includes(name));
    const shortcodes = elements.map(shortcodeOf);
    const faults = [...elements.flatMap(unreadableAttributes), ...nodes.flatMap(hiddenShortcodes)];
    return { shortcodes, sources: shortcodes.flatMap(citedIn), faults };
  } catch (error) {
    return { shortcodes: [], sources: [], faults: [syntaxFault(error)] };
  }
}

function flat(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? (node.children as MdastNode[]).flatMap(flat) : [])];
}

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isComponent(name: string | null): name is string {
  return name !== null && /^[A-Z]/.test(name);
}

function shortcodeOf(element: Element): Shortcode {
  const attributes = element.attributes.flatMap((attribute): [string, string][] => {
    const value = attribute.type === 'mdxJsxAttribute' ? plainValue(attribute.value) : undefined;
    return attribute.type === 'mdxJsxAttribute' && value !== undefined ? [[attribute.name, value]] : [];
  });
  return { name: element.name ?? '', attributes: Object.fromEntries(attributes), line: lineOf(element) };
}

/** The text of an attribute: quoted, left out (empty), or a string alone in braces. Undefined when it is computed. */
function plainValue(value: AttributeValue): string | undefined {
  if (typeof value !== 'object' || value === null) return value ?? '';
  return /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(value.value)?.[2];
}

function unreadableAttributes(element: Element): { says: string; line: number }[] {
  return element.attributes
    .filter((attribute) => attribute.type !== 'mdxJsxAttribute' || plainValue(attribute.value) === undefined)
    .map((attribute) => ({
      says: `computes ${attribute.type === 'mdxJsxAttribute' ? `"${attribute.name}"` : 'attributes'} of <${element.name}>, so that nobody can check what it names.`,
      line: lineOf(element),
    }));
}

/** Shortcodes inside an expression are code to the parser; comments are not meant to be drawn. */
function hiddenShortcodes(node: MdastNode): { says: string; line: number }[] {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
  const name = /<([A-Z]\w*)/.exec(node.value.replace(/\/\*[\s\S]*?\*\//g, ''))?.[1];
  return name === undefined
    ? []
    : [{ says: `uses <${name}> inside braces, so that nobody can check what it names.`, line: lineOf(node) }];
}

/** Components that a page imports from anywhere but the shortcodes are none of the guide's. */
function namesFromElsewhere(imports: string): string[] {
  return [...imports.matchAll(/import\s+([^'"]+?)\s+from\s*['"]([^'"]+)['"]/g)]
    .filter(([, , from = '']) => !from.startsWith('#shortcodes/'))
    .flatMap(([, names = '']) => names.match(/\b[A-Z]\w*/g) ?? []);
}

function citedIn({ name, attributes, line }: Shortcode): { id: string; line: number }[] {
  if (name !== 'Cite') return [];
  return (attributes['id'] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => ({ id, line }));
}

/** The parser's messages begin with line and column: `22:1: Unexpected character`. */
function syntaxFault(error: unknown): { says: string; line: number } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', reason = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  return { says: `cannot be read as MDX: ${reason.slice(0, 200)}.`, line: Number(line) };
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type AttributeValue = Extract<Element['attributes'][number], { type: 'mdxJsxAttribute' }>['value'];
