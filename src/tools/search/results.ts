import type { SearchPart } from '../../dataset/exports/searchEntries.ts';
import { fetchExcerpt, type Excerpt } from './excerpt.ts';
import type { Found, Outcome } from './find.ts';
import { markWords } from './marks.ts';
import type { PagefindResult } from './pagefind.ts';
import type { Idea } from './plan.ts';

/** Draws what was found as list items; where the full text was asked, the words around what it found follow a moment later. */
export function resultItems(
  { found, ideas }: Outcome,
  root: string,
  texts: ReadonlyMap<string, PagefindResult> = new Map(),
): HTMLLIElement[] {
  return found.map((one) => {
    const item = document.createElement('li');
    item.append(...drawn(one, ideas, root));
    const text = texts.get(one.id);
    if (text !== undefined)
      void fetchExcerpt(text).then((excerpt) => {
        if (excerpt !== undefined && !item.contains(document.activeElement))
          item.replaceChildren(...drawn(quoting(one, excerpt), ideas, root));
      });
    return item;
  });
}

function drawn({ entry, parts }: Found, ideas: readonly Idea[], root: string): HTMLElement[] {
  const page = `${root}${entry.path.replace(/#.*$/, '')}`;
  const link = linkTo(`${root}${entry.path}`, entry.title, ideas);
  const head = made('p', [link, made('span', [entry.kind])]);
  head.className = 'head';
  if (parts.length === 0) return [head, made('p', marked(entry.opening, ideas))];
  return [head, ...parts.map((part, index) => drawnPart(part, page, ideas, index === 0))];
}

function drawnPart({ anchor, heading, opening }: SearchPart, page: string, ideas: readonly Idea[], isBest: boolean) {
  const link = linkTo(`${page}#${anchor}`, heading, ideas);
  const part = made('div', isBest ? [link, made('p', marked(opening, ideas))] : [link]);
  part.className = 'part';
  return part;
}

function linkTo(href: string, words: string, ideas: readonly Idea[]): HTMLAnchorElement {
  const link = made('a', marked(words, ideas));
  link.href = href;
  return link;
}

/** The same, with the words around what the full text found in place of how the record begins. */
function quoting({ id, entry }: Found, { words, part }: Excerpt): Found {
  return { id, entry: { ...entry, opening: words }, parts: part === undefined ? [] : [{ ...part, opening: words }] };
}

/** Only text and `mark`: nothing that the index or the reader wrote is read as HTML. */
function marked(text: string, ideas: readonly Idea[]): (string | HTMLElement)[] {
  return markWords(text, ideas).map((piece) => (piece.marked ? made('mark', [piece.text]) : piece.text));
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  children: readonly (string | Node)[],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
