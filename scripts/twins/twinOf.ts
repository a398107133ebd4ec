import { load } from 'cheerio/slim';
import { markdownOf } from './markdownOf.ts';

/** The twin of a page: where it goes, as the page's head names it, and its Markdown. */
export interface Twin {
  href: string;
  text: string;
}

/**
 * Makes the twin of a built page.
 *
 * @returns undefined for a page that names none: a redirect, the 404 page
 * @throws Error for a page that names one and has no main part
 */
export function twinOf(html: string): Twin | undefined {
  const $ = load(html.slice(0, html.indexOf('<body')));
  const href = $('link[rel="alternate"][type="text/markdown"]').attr('href');
  if (href === undefined) return undefined;
  const address = $('link[rel="canonical"]').attr('href') ?? '';
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined)
    throw new Error(`The page ${address} has no <main>, so nothing can stand in its twin ${href}.`);
  const facts = {
    title: $('meta[property="og:title"]').attr('content'),
    description: $('meta[name="description"]').attr('content'),
    url: address,
    reviewed: /<time datetime="([^"]+)">/.exec(main)?.[1],
    licence: 'CC BY 4.0',
  };
  // A JSON string is a YAML string.
  const front = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return { href, text: ['---', ...front, '---', '', markdownOf(main, address), ''].join('\n') };
}
