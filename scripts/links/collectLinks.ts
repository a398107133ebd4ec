import { load } from 'cheerio';

/** A page of another site that the guide links. */
export interface ExternalLink {
  /** Without a fragment. */
  address: string;
  /** The places in it that are linked, as ids. */
  anchors: string[];
  /** Paths of the guide's pages that link it. */
  pages: string[];
  /** The day we read it as a source, `YYYY-MM-DD`; absent when it is none, or was not read. */
  read?: string;
}

/** A page of the built site. */
export interface LinkingPage {
  path: string;
  html: string;
}

/** What is known of a source: its address, and the day it was read. */
export interface ReadSource {
  url: string;
  read?: string;
}

/** Names that belong to nobody, for examples and tests (RFC 2606, RFC 6761), and this machine. */
const reserved = /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org)$|^127\.|^\[?::1\]?$/;
/** What can be an id; other fragments hold text for a script, or lines that one marks. */
const anchor = /^(?!L\d)[A-Za-z_][\w.:-]*$/;

/** Every address on another site that the pages link, once, in order of its host. Links to the guide's own address are left out. */
export function collectLinks(pages: readonly LinkingPage[], sources: readonly ReadSource[]): ExternalLink[] {
  const readOn = new Map(sources.map(({ url, read }) => [addressOf(url), read]));
  const links = new Map<string, { anchors: Set<string>; pages: Set<string> }>();
  for (const { path, html } of pages) {
    for (const url of linksIn(html)) {
      const address = addressOf(url.href);
      const link = links.get(address) ?? { anchors: new Set(), pages: new Set() };
      const fragment = url.hash.slice(1);
      if (anchor.test(fragment)) link.anchors.add(fragment);
      links.set(address, { ...link, pages: link.pages.add(path) });
    }
  }
  return [...links]
    .map(([address, { anchors, pages: linking }]) => {
      const read = readOn.get(address);
      return { address, anchors: [...anchors], pages: [...linking], ...(read !== undefined && { read }) };
    })
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

function linksIn(html: string): URL[] {
  const $ = load(html);
  const own = hostOf($('link[rel=canonical]').attr('href') ?? '');
  return $('a[href]')
    .map((_, link) => $(link).attr('href'))
    .get()
    .filter((href) => /^https?:/i.test(href) && URL.canParse(href))
    .map((href) => new URL(href))
    .filter(({ host, hostname }) => host !== own && !reserved.test(hostname));
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

function addressOf(href: string): string {
  const url = new URL(href);
  url.hash = '';
  return url.href;
}
