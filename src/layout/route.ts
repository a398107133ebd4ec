/** Starlight counts the page's title as an item: a list of fewer than two parts is none. */
const LEAST_ITEMS = 3;

type Route = App.Locals['starlightRoute'];

/** One line of a page's list of contents. */
export type TocItem = NonNullable<Route['toc']>['items'][number];

/** The name of the menu's group in which a page stands; undefined when the menu does not name it. */
export function groupOf({ sidebar }: Route): string | undefined {
  return sidebar.find(
    (group) => group.type === 'group' && group.entries.some((page) => page.type === 'link' && page.isCurrent),
  )?.label;
}

/** The parts a page's list of contents names; none on a page too short for one. */
export function contentsOf({ toc }: Route): readonly TocItem[] {
  const items = toc?.items ?? [];
  return items.length < LEAST_ITEMS ? [] : items.filter(({ slug }) => slug !== '_top');
}
