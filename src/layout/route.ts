type Route = App.Locals['starlightRoute'];

/** One line of a page's list of contents. */
export type TocItem = NonNullable<Route['toc']>['items'][number];

/** The name of the menu's group in which a page stands; undefined when the menu does not name it. */
export function groupOf({ sidebar }: Route): string | undefined {
  return sidebar.find(
    (group) => group.type === 'group' && group.entries.some((page) => page.type === 'link' && page.isCurrent),
  )?.label;
}
