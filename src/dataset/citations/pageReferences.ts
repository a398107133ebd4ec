import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { PageText } from '../records.ts';
import { lineOf, pageTree } from './pageTree.ts';

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

/** Reads the shortcodes of a page. Code samples and comments do not count. Never throws. */
export function pageReferences(page: PageText): PageReferences {
  const tree = pageTree(page);
  if ('fault' in tree) return { shortcodes: [], sources: [], faults: [tree.fault] };
  const { nodes } = tree;
  const foreign = nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? namesFromElsewhere(node.value) : []));
  const elements = nodes.filter(isElement).filter(({ name }) => isComponent(name) && !foreign.includes(name));
  const shortcodes = elements.map(shortcodeOf);
  return {
    shortcodes,
    sources: shortcodes.flatMap(citedIn),
    faults: [
      ...elements.flatMap(unreadableAttributes),
      ...nodes.flatMap(hiddenShortcodes),
      ...nodes.flatMap(tagsInMarkdown),
    ],
  };
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

/** Markdown hands tags on as they are, so that a shortcode would be drawn as nothing; MDX knows none of this kind. */
function tagsInMarkdown(node: MdastNode): { says: string; line: number }[] {
  return node.type === 'html'
    ? [{ says: `writes ${node.value.slice(0, 40)}, which only a page that ends in .mdx draws.`, line: lineOf(node) }]
    : [];
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

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type AttributeValue = Extract<Element['attributes'][number], { type: 'mdxJsxAttribute' }>['value'];
