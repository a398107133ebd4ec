import { everyPath } from '../site/pageMap.ts';
import { isWhole } from './matrix.ts';

/** One page of each kind, and every page with a tool. */
const kinds: readonly string[] = [
  '/',
  '/current-state/',
  '/explained/',
  '/compatibility/',
  '/compatibility/unknown/',
  '/compatibility/replies/',
  '/follow/',
  '/privacy/',
  '/tools/',
  '/check/',
  '/admins/',
  '/admins/decide/',
  '/admins/policy-kit/',
  '/history/',
  '/faq/',
  '/glossary/',
  '/sources/',
  '/changes/',
  '/about/rules/',
  '/data/',
  '/a-z/',
  '/accessibility/',
  '/404.html',
];

/** What is measured element by element is measured on these: in `npm test` on one page of each kind, else on every page. */
export const templates = isWhole ? everyPath : kinds;
