import type { SitePage } from '../../dataset/derive/sitePages.ts';
import { PREVIEW } from '../../previews/look.ts';
import { previewAlt, previewCard } from '../../previews/previewCard.ts';
import { property, type HeadTag } from './headTag.ts';
import { previewAddress } from './previewAddress.ts';

/** What a network shows of a shared page beside its title: the picture, with its words. `root` has no final slash. */
export function previewTags(page: SitePage, root: string): HeadTag[] {
  return [
    property('og:image', previewAddress(page, root)),
    property('og:image:alt', previewAlt(previewCard(page))),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:height', String(PREVIEW.height)),
  ];
}
