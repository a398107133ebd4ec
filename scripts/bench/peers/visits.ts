import { extname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';
import { atRest, openPage } from './openPage.ts';
import { serveAsHost, type Answered, type ServedSite } from './serveAsHost.ts';

/** The pages of a visit: the way in, and four that a reader goes on to by the menu. */
const visited = ['/', '/current-state/', '/privacy/', '/admins/limit/', '/faq/'] as const;

/** What a reader's browser fetched, in bytes on the wire. */
export interface Fetched {
  html: number;
  css: number;
  script: number;
  /** Fonts, pictures and all else. */
  rest: number;
  total: number;
  requests: number;
}

/** What readers of one site fetch. */
export interface Visits {
  /** The first page of a visit, cache empty: the median over the pages of `visited`, by total. */
  first: Fetched;
  /** All of `visited` in one visit, each by its link in the page before, with what the browser keeps. */
  five: Fetched;
}

/** Visits a built site in a real browser. Throws when a page of `visited` is not linked from the one before. */
export async function measureVisits(browser: Browser, dist: string): Promise<Visits> {
  const site = await serveAsHost(dist);
  const firsts: Fetched[] = [];
  for (const path of visited) firsts.push(await walk(browser, site, [path]));
  const five = await walk(browser, site, visited);
  site.close();
  return { first: median(firsts, ({ total }) => total), five };
}

async function walk(browser: Browser, site: ServedSite, paths: readonly string[]): Promise<Fetched> {
  const [start = '/', ...others] = paths;
  const before = site.log.length;
  const page = await openPage(browser, site, start);
  for (const path of others) {
    await follow(page, path);
    await atRest(page, site);
  }
  await page.context().close();
  return sumOf(site.log.slice(before));
}

/** Clicks the link to a path, wherever in the page it stands: a menu may be folded away. */
async function follow(page: Page, path: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const link = links.find(({ href }) => new URL(href).pathname === wanted);
    link?.click();
    return link !== undefined;
  }, path);
  if (!found) throw new Error(`${page.url()} has no link to ${path}, so a visit cannot go on there.`);
  await page.waitForURL((url) => url.pathname === path);
}

function sumOf(answers: readonly Answered[]): Fetched {
  const bytes = { html: 0, css: 0, script: 0, rest: 0 };
  for (const { path, bytes: count } of answers) bytes[kindOf(path)] += count;
  const total = bytes.html + bytes.css + bytes.script + bytes.rest;
  return { ...bytes, total, requests: answers.length };
}

function kindOf(path: string): 'html' | 'css' | 'script' | 'rest' {
  const ending = extname(path);
  if (ending === '' || ending === '.html') return 'html';
  if (ending === '.css') return 'css';
  return ending === '.js' || ending === '.mjs' ? 'script' : 'rest';
}
