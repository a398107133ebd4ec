import { palettes } from '../../badges/palette.ts';
import { link, named, type HeadTag } from './headTag.ts';

/** The colour of a browser's own frame, and icons beside the SVG one that Starlight links. `folder` is the base path, no final slash. */
export function iconTags(folder: string): HeadTag[] {
  return [
    ...(['light', 'dark'] as const).map((scheme) =>
      named('theme-color', palettes[scheme].ground, { media: `(prefers-color-scheme:${scheme})` }),
    ),
    link('icon', `${folder}/favicon.ico`, { sizes: '32x32' }),
    link('apple-touch-icon', `${folder}/apple-touch-icon.png`),
    link('manifest', `${folder}/site.webmanifest`),
  ];
}
