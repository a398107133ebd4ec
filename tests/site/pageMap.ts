import { pastYears } from '../../src/dataset/derive/years.ts';
import { featureIds } from '../../src/dataset/vocabulary/featureIds.ts';
import { dataset } from '../../src/generated/dataset.ts';

const yearPages = pastYears(dataset.asOf).map(({ path }) => path);

/** Pages that the guide promises (the page map in README), the feature pages left out. */
export const pageMap: readonly string[] = [
  '/',
  '/explained/',
  '/current-state/',
  '/compatibility/',
  '/compatibility/unknown/',
  ...yearPages,
  '/follow/',
  '/your-timeline/',
  '/control/',
  '/privacy/',
  '/tools/',
  '/check/',
  '/admins/',
  '/admins/federate/',
  '/admins/limit/',
  '/admins/suspend/',
  '/admins/decide/',
  '/admins/policy-kit/',
  '/admins/servers/',
  '/admins/fedipact/',
  '/debate/for/',
  '/debate/against/',
  '/history/',
  '/watch/',
  '/mistakes/',
  '/faq/',
  '/glossary/',
  '/developers/',
  '/sources/',
  '/changes/',
  '/about/',
  '/about/rules/',
  '/about/freshness/',
  '/data/',
  '/a-z/',
  '/accessibility/',
];

/** The pages of the features. */
export const featurePages: readonly string[] = featureIds.map((id) => `/compatibility/${id}/`);

/** Every page that is more than a redirect, the one for addresses that lead nowhere included. */
export const everyPath: readonly string[] = [...pageMap, ...featurePages, '/404.html'];

/** Pages that state no fact about Threads or the fediverse of their own, or cite it in each cell, and so end without a list. */
export const uncitedPages: readonly string[] = [
  '/a-z/',
  '/about/rules/',
  '/about/freshness/',
  ...yearPages,
  '/data/',
  '/sources/',
  '/accessibility/',
];

/** Pages that name each source in place, with its year, and have no list of sources: tools, and lists of answers. */
export const namingPages: readonly string[] = [
  '/compatibility/',
  '/current-state/',
  '/follow/',
  '/admins/decide/',
  '/admins/policy-kit/',
  '/changes/',
];
