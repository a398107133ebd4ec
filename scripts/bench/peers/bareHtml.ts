import { load } from 'cheerio';

/** What a page can do without and still say the same. */
const dressing = `script, style, svg, img, link[rel="stylesheet"], link[rel~="icon"], link[rel="manifest"],
  link[rel="preload"], link[rel="modulepreload"], link[rel="prefetch"], meta[http-equiv="content-security-policy"]`;

/** A page without styles, scripts and pictures. */
export function bareHtml(html: string): string {
  const $ = load(html);
  $(dressing).remove();
  return $.html();
}
