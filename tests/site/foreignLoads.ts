import { load } from 'cheerio';

/** Attributes whose address a browser loads by itself, wherever they stand; `href` only on the elements below. */
const loading = [
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'background',
  'ping',
  'manifest',
  'action',
  'formaction',
];
/** Links to a page's other forms, which no browser loads. */
const idleLinks = /^(canonical|alternate|license|author|me|next|prev|help|search)$/;
/** Elements, the pictures' own ones included, whose `href` a browser loads. */
const loadingLinks = 'link, use, image, feImage, script, base';

/** Every address on another origin that a browser would ask by itself for a page, as "element: address". */
export function foreignLoads(html: string): string[] {
  const $ = load(html);
  const found = $('*')
    .toArray()
    .flatMap((element) => {
      const { attribs, tagName } = element as { attribs: Record<string, string>; tagName: string };
      const idle = tagName === 'link' && (attribs['rel'] ?? '').split(' ').every((rel) => idleLinks.test(rel));
      const links = $(element).is(loadingLinks) && !idle ? [attribs['href'], attribs['xlink:href']] : [];
      const refresh =
        attribs['http-equiv']?.toLowerCase() === 'refresh' ? [attribs['content']?.replace(/^.*?url=/i, '')] : [];
      const addresses = [...loading.map((name) => attribs[name]), ...links, ...refresh].flatMap((value) =>
        (value ?? '').split(/,?\s+/),
      );
      const styled = foreignInStyle(attribs['style'] ?? '');
      return [...addresses.filter(isForeign), ...styled].map((address) => `${tagName}: ${address}`);
    });
  const styles = $('style')
    .toArray()
    .flatMap((style) => foreignInStyle($(style).text()).map((address) => `style: ${address}`));
  return [...found, ...styles];
}

/** Addresses on another origin in a stylesheet: `url(…)` and `@import`. */
function foreignInStyle(css: string): string[] {
  const named = [...css.matchAll(/(?:url\(|@import)\s*['"]?([^'")\s;]+)/gi)].map(([, address = '']) => address);
  return named.filter(isForeign);
}

function isForeign(address: string): boolean {
  return /^([a-z]+:)?[\\/]{2}/i.test(address.trim());
}
