import type { Found } from './find.ts';

/** One result: its title as a link, its kind, and the words around what was found, which arrive a moment later. */
export function resultItem({ title, path, kind, excerpt }: Found, root: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}${path}`;
  link.textContent = title;
  const label = document.createElement('span');
  label.className = 'small';
  label.textContent = ` ${kind}`;
  const words = document.createElement('p');
  item.append(link, label, words);
  void excerpt().then((html) => words.replaceChildren(...marked(html)));
  return item;
}

/** What to say when nothing was found, with a way on. */
export function emptyState(text: string, root: string): (string | Node)[] {
  return [`Nothing found for "${text}". `, wayOn(root), '.'];
}

/** What to say when the index did not load. */
export function failure(root: string): (string | Node)[] {
  return ['Search could not be loaded. ', wayOn(root), ', or reload the page.'];
}

function wayOn(root: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${root}/a-z/`;
  link.textContent = 'Look through everything from A to Z';
  return link;
}

/** Rebuilds Pagefind's excerpt from text and `<mark>` only, so that no markup from the index reaches the page. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK')
      return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
