import { palettes } from '../badges/palette.ts';
import { SITE_NAME, SITE_PURPOSE } from '../siteName.ts';

/** What a device needs to keep the site among its apps. `folder` is the base path without a final slash. */
export function webManifest(folder: string) {
  return {
    name: SITE_NAME,
    short_name: 'Threads guide',
    description: SITE_PURPOSE,
    lang: 'en-GB',
    start_url: `${folder}/`,
    scope: `${folder}/`,
    display: 'minimal-ui',
    background_color: palettes.light.ground,
    theme_color: palettes.light.ground,
    icons: [
      { src: `${folder}/favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      png(`${folder}/icon-192.png`, 192, 'any'),
      png(`${folder}/icon-512.png`, 512, 'any'),
      png(`${folder}/icon-maskable-512.png`, 512, 'maskable'),
    ],
  };
}

function png(src: string, size: number, purpose: string) {
  return { src, sizes: `${size}x${size}`, type: 'image/png', purpose };
}
