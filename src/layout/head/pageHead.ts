import type { SitePage } from '../../dataset/derive/sitePages.ts';
import { jsonLd } from '../jsonLd.ts';
import { pageFile } from '../pageFile.ts';
import { link, type HeadTag } from './headTag.ts';
import { iconTags } from './iconTags.ts';
import { identityTags, type Identity } from './identityTags.ts';
import { pageMetadata } from './pageMetadata.ts';
import { previewTags } from './previewTags.ts';

/** The deployment, and all of its pages. */
export interface Site {
  /** Its address without a final slash: `https://example.org/guide`. */
  root: string;
  pages: readonly SitePage[];
  identity: Identity;
}

/**
 * The head of a page: what Starlight put there, less what tells a reader nothing, and what previews, browsers, search
 * engines and programs ask for. A page that is not in the list of pages, such as the 404 page, gets no preview.
 */
export function pageHead(given: readonly HeadTag[], path: string, { root, pages, identity }: Site): HeadTag[] {
  const page = pages.find((one) => one.path === path);
  const folder = new URL(root).pathname.replace(/\/$/, '');
  return [
    ...given.flatMap(mended),
    ...iconTags(folder),
    ...identityTags(identity),
    ...(page === undefined
      ? []
      : [
          link('alternate', `${folder}${pageFile(path, '.md')}`, { type: 'text/markdown' }),
          ...previewTags(page, root),
          {
            tag: 'script' as const,
            attrs: { type: 'application/ld+json' },
            content: jsonLd(pageMetadata(page, pages, root)),
          },
        ]),
  ];
}

/** Two names of software go, and the language gets the territory that Open Graph asks for. */
function mended(tag: HeadTag): HeadTag[] {
  if (tag.attrs?.['name'] === 'generator') return [];
  if (tag.attrs?.['property'] === 'og:locale') return [{ ...tag, attrs: { ...tag.attrs, content: 'en_GB' } }];
  return [tag];
}
