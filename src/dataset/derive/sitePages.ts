import { describeFeature } from './describeFeature.ts';
import type { DerivedFeature } from './features.ts';
import { pastYears } from './years.ts';

/** What previews, lists of pages and breadcrumbs say of a page. */
export interface SitePage {
  /** From the site's root, with a slash at both ends. */
  path: string;
  title: string;
  /** The answer of the page in a sentence or two. */
  description: string;
  /** The day someone last read it against its sources, `YYYY-MM-DD`. */
  reviewed: string;
  /** The feature whose two answers the page gives, where it is the page of one. */
  feature?: DerivedFeature;
}

/** Every page: those of prose by path, then one for each feature, then the tables of past years. `readOn` is `YYYY-MM-DD`. */
export function sitePagesOf(
  prose: readonly SitePage[],
  features: readonly DerivedFeature[],
  readOn: string,
): SitePage[] {
  return [
    ...prose.toSorted((one, two) => (one.path < two.path ? -1 : 1)),
    ...features.map((feature) => ({
      path: `/compatibility/${feature.id}/`,
      title: feature.name,
      description: describeFeature(feature),
      reviewed: readOn,
      feature,
    })),
    ...pastYears(readOn).map(({ path, title, description }) => ({ path, title, description, reviewed: readOn })),
  ];
}
