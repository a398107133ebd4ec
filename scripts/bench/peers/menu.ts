import type { BenchPage } from './benchPage.ts';

/** A menu of groups of pages, in Starlight's form. */
export type Menu = readonly { label: string; items: readonly { label: string; link: string }[] }[];

/** How many pages, at most, the menu of made pages names: a menu of all of them would make every site grow by the square. */
const LINKS = 30;
const GROUP = 6;

/** A menu of the first pages, in groups. */
export function menuOf(pages: readonly BenchPage[]): Menu {
  const items = pages.slice(0, LINKS).map(({ title, path }) => ({ label: title, link: path }));
  const groups = Array.from({ length: Math.ceil(items.length / GROUP) }, (_, index) => index + 1);
  return groups.map((nth) => ({ label: `Group ${nth}`, items: items.slice((nth - 1) * GROUP, nth * GROUP) }));
}
