import type { PagefindData } from './pagefind.ts';

/** One result: its kind, its title as a link, and the words around what was found. */
export function resultItem({ url, meta, excerpt }: PagefindData): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const kind = document.createElement('span');
  kind.className = 'small';
  kind.textContent = ` ${meta.kind ?? 'Page'}`;
  const words = document.createElement('p');
  words.append(...marked(excerpt));
  item.append(link, kind, words);
  return item;
}

/** What to say when nothing was found, with a way on. */
export function emptyState(dialog: HTMLDialogElement, text: string): (string | Node)[] {
  const link = document.createElement('a');
  link.href = dialog.dataset['index'] ?? '/a-z/';
  link.textContent = 'Look through everything from A to Z';
  return [`Nothing found for "${text}". `, link, '.'];
}

/** Rebuilds Pagefind's excerpt from text and `<mark>` only, so that no markup from the index reaches the page. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
