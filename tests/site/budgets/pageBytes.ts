import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';

/** What a page costs before its reader does anything: bytes as brotli sends them, each file by itself. */
export interface PageBytes {
  /** The page and every stylesheet it links: what the first view waits for. */
  html: number;
  /** Styles alone, those in the page included. */
  css: number;
  /** Scripts that run without being asked: in the page, linked, and those that these import. */
  script: number;
  pictures: number;
  fonts: number;
  /** Files asked for, the page included. */
  requests: number;
}

/** Reads the files of a built site. Gives undefined for one that is not there. */
export type ReadFile = (path: string) => Buffer | undefined;

const imported = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** How a page's own script imports what it loads late, by its address on the site. */
const late = /\bimport\("(\/[^"]+)"\)/g;

/** What a page of a built site costs. */
export function pageBytes({ $, html }: { $: CheerioAPI; html: string }, read: ReadFile): PageBytes {
  const styles = attributes($, 'link[rel~="stylesheet"]', 'href');
  const scripts = scriptsOf($, read);
  const pictures = attributes($, 'img[src], source[src]', 'src');
  const fonts = attributes($, 'link[rel="preload"][as="font"]', 'href');
  const styleText = $('style').text();
  const faces = [...styleText.matchAll(/@font-face[^}]*url\(["']?([^"')]+)/g)].map(([, url = '']) => url);
  const others = attributes($, 'link[rel~="icon"], link[rel="manifest"]', 'href');
  const sizeOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + sent(read(path)), 0);
  const files = new Set([...styles, ...scripts, ...pictures, ...fonts, ...faces, ...others]);
  return {
    html: sent(html) + sizeOf(styles),
    css: sent(styleText) + sizeOf(styles),
    script: sent(inlineScripts($)) + sizeOf(scripts),
    pictures: sizeOf(pictures),
    fonts: sizeOf([...fonts, ...faces]),
    requests: 1 + files.size,
  };
}

/** The scripts that a page loads by itself, by path: those it links, preloads or imports once it is drawn, and what they import in turn. */
export function scriptsOf($: CheerioAPI, read: ReadFile): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = read(path)?.toString() ?? '';
    for (const [, target = ''] of text.matchAll(imported)) follow(posix.join(posix.dirname(path), target));
  };
  attributes($, 'script[src]', 'src').forEach(follow);
  for (const [, target = ''] of inlineScripts($).matchAll(late)) follow(target);
  attributes($, 'link[rel="modulepreload"], link[rel="preload"][as="script"]', 'href').forEach(follow);
  return [...found];
}

/** Reads files below a folder. */
export function filesIn(folder: string): ReadFile {
  return (path) => (existsSync(`${folder}${path}`) ? readFileSync(`${folder}${path}`) : undefined);
}

function inlineScripts($: CheerioAPI): string {
  return $('script:not([src]):not([type="application/ld+json"])').text();
}

function attributes($: CheerioAPI, selector: string, name: string): string[] {
  return $(selector)
    .map((_, element) => $(element).attr(name))
    .get();
}

/** Nothing is sent for what is not there. */
function sent(content: string | Buffer | undefined): number {
  return content === undefined || content.length === 0 ? 0 : brotliCompressSync(content).length;
}
