import type { SitePage } from '../dataset/derive/sitePages.ts';

/** A group of the menu. */
export interface MenuGroup {
  label: string;
  items: readonly { link: string }[];
}

/** Pages that belong together, under the name of their group. */
export interface PageGroup {
  label: string;
  pages: SitePage[];
}

/**
 * Every page once: by the groups of the menu and in its order, then the features, then what the menu does not name, under
 * `rest`. Empty groups are left out.
 */
export function pageGroups(pages: readonly SitePage[], menu: readonly MenuGroup[], rest: string): PageGroup[] {
  const inMenu = menu.map(({ label, items }) => ({
    label,
    pages: items.flatMap(({ link }) => pages.filter(({ path }) => path === link)),
  }));
  const listed = new Set(inMenu.flatMap((group) => group.pages));
  const others = pages.filter((page) => !listed.has(page));
  return [
    ...inMenu,
    { label: 'Features', pages: others.filter(({ feature }) => feature) },
    { label: rest, pages: others.filter(({ feature }) => !feature) },
  ].filter((group) => group.pages.length > 0);
}
