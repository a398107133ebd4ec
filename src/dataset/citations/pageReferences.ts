import type { PageText } from '../records.ts';

/** A shortcode as an author wrote it: `<Support feature="polls" direction="to-threads" />`. */
export interface Shortcode {
  name: string;
  attributes: Record<string, string>;
  /** 1-based line in the page's file. */
  line: number;
}

/** The shortcodes of a page in reading order, and the source ids its `<Cite>`s name. */
export interface PageReferences {
  shortcodes: Shortcode[];
  sources: { id: string; line: number }[];
}

const codeFence = /^(```|~~~)[\s\S]*?^\1/gm;
const inlineCode = /`[^`\n]*`/g;
const tag = /<([A-Z][A-Za-z]*)((?:\s+[a-zA-Z]+="[^"]*")*)\s*\/?>/g;
const attribute = /([a-zA-Z]+)="([^"]*)"/g;

/** Reads a page's MDX source for the shortcodes it uses. Code samples do not count. */
export function pageReferences({ text }: PageText): PageReferences {
  const prose = blank(blank(text, codeFence), inlineCode);
  const shortcodes = [...prose.matchAll(tag)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(attribute)].map(([, key = '', value = '']) => [key, value]),
    ),
    line: prose.slice(0, match.index).split('\n').length,
  }));
  return { shortcodes, sources: shortcodes.flatMap(citedIn) };
}

function citedIn({ name, attributes, line }: Shortcode): { id: string; line: number }[] {
  if (name !== 'Cite') return [];
  return (attributes['id'] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => ({ id, line }));
}

/** Replaces what matches by spaces, so that positions and lines stay as they are. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));
}
