import type { Rule } from 'turndown';

const block = (text: string) => `\n\n${text}\n\n`;
/** Strong words within would end it. */
const strongBlock = (text: string) => {
  const line = text.replaceAll('**', '').replace(/\s+/g, ' ').trim();
  return line === '' ? '' : block(`**${line}**`);
};

/** How the parts of this site's pages that Markdown has no form for are written. `address` is the page's. */
export function textRules(address: string): Record<string, Rule> {
  const absolute = (target: string | null) => new URL(target ?? '', address).href.replace(/[()]/g, '\\$&');
  return {
    heads: { filter: ['caption', 'dt', 'legend', 'summary'], replacement: strongBlock },
    paragraphs: { filter: ['p', 'dd', 'figcaption', 'label'], replacement: (content) => block(content.trim()) },
    quotes: { filter: 'q', replacement: (content) => `“${content}”` },
    links: {
      filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
      replacement: (content, node) => {
        const target = absolute((node as Element).getAttribute('href'));
        return content.trim() === '' ? '' : `[${content.trim()}](${target})`;
      },
    },
    images: {
      filter: 'img',
      replacement: (_, node) => {
        const image = node as Element;
        return `![${image.getAttribute('alt') ?? ''}](${absolute(image.getAttribute('src'))})`;
      },
    },
    marks: {
      filter: (node) => node.nodeName === 'SUP' && node.classList.contains('cites'),
      replacement: (_, node) =>
        textsOf(node, ['a'])
          .map((number) => `[${number}]`)
          .join(''),
    },
    pictures: {
      filter: (node) => node.nodeName.toLowerCase() === 'svg' && node.getAttribute('role') === 'img',
      replacement: (_, node) => {
        return block(`*Picture: ${textsOf(node, ['title', 'desc']).join('. ').replace(/\s+/g, ' ').trim()}*`);
      },
    },
  };
}

/** The texts of the elements with these names. */
function textsOf(node: Node, names: readonly string[]): (string | null)[] {
  return names.flatMap((name) =>
    Array.from((node as Element).getElementsByTagName(name), ({ textContent }) => textContent),
  );
}
