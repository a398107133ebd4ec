import type { SitePage } from '../../dataset/derive/sitePages.ts';
import { datasetId } from '../../dataset/exports/datasetId.ts';
import { SITE_NAME } from '../../siteName.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { previewAddress } from './previewAddress.ts';

/** The page as schema.org data for search engines: an article with its day, and where it stands in the site. */
export function pageMetadata(page: SitePage, pages: readonly SitePage[], root: string) {
  const trail = breadcrumbs(page, pages);
  return {
    '@context': 'https://schema.org',
    '@graph': trail.length === 1 ? [site(page, root)] : [article(page, root), breadcrumbList(trail, root)],
  };
}

function site({ description, reviewed }: SitePage, root: string) {
  return { '@type': 'WebSite', name: SITE_NAME, description, dateModified: reviewed, url: `${root}/` };
}

/** No date of publication: only the day of the last review is known. */
function article(page: SitePage, root: string) {
  return {
    '@type': 'Article',
    headline: page.title,
    image: previewAddress(page, root),
    dateModified: page.reviewed,
    author: { '@type': 'Organization', name: SITE_NAME },
    ...(page.path.startsWith('/compatibility/') && { isBasedOn: { '@id': datasetId(root) } }),
  };
}

/** The last step is the page itself, which needs no address. */
function breadcrumbList(trail: readonly SitePage[], root: string) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ path, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: path === '/' ? SITE_NAME : title,
      ...(index < trail.length - 1 && { item: `${root}${path}` }),
    })),
  };
}
