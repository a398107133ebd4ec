import { pastYears } from '../../src/dataset/derive/years.ts';
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
