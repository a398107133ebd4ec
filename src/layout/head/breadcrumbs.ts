import type { SitePage } from '../../dataset/derive/sitePages.ts';

/** The pages above a page, the first page of the site first, and then the page itself: `/`, `/admins/`, `/admins/limit/`. */
export function breadcrumbs(page: SitePage, pages: readonly SitePage[]): SitePage[] {
  const above = pages.filter(({ path }) => path !== page.path && page.path.startsWith(path));
  return [...above.toSorted((one, two) => one.path.length - two.path.length), page];
}
