import { featureIds } from '../../../src/dataset/vocabulary/featureIds.ts';
import { pastYears } from '../../../src/dataset/derive/years.ts';
import { dataset } from '../../../src/generated/dataset.ts';
import type { PageBytes } from './pageBytes.ts';

/** What a page may cost at most, by kind: bytes on the wire, and a number of requests. */
export type Budget = Readonly<PageBytes>;

/** One first flight of TCP: what a prose page and the styles it waits for may be (DESIGN.md section 10). */
export const FLIGHT = 14_336;
/** What a tool may run (DESIGN.md section 10). */
const TOOL_SCRIPT = 15 * 1024;

/** What every page has in common. The requests are the page, the script of the frame, two icons and the manifest. */
const plain = { css: 4_000, script: 2_450, pictures: 0, fonts: 0, requests: 5 } as const;

/** Budgets by template: about 5 % above the largest page built on 23 November 2026, never above a bar. */
export const budgets = {
  prose: { ...plain, html: FLIGHT },
  home: { ...plain, html: 10_500 },
  feature: { ...plain, html: 12_100, pictures: 1_280, requests: 7 },
  dataset: { ...plain, html: 30_200 },
  table: { ...plain, html: 14_700, css: 4_200, script: 6_240, requests: 8 },
  tool: { ...plain, html: FLIGHT, css: 4_250, script: TOOL_SCRIPT, requests: 8 },
} as const satisfies Record<string, Budget>;

/**
 * The pages with a length of their own: longer than others of their template, because they are the whole of something, or
 * held to one flight, because most readers begin there.
 */
export const ownLengths: Readonly<Record<string, Pick<Budget, 'html'>>> = {
  '/sources/': { html: 52_400 },
  '/faq/': { html: 36_200 },
  '/current-state/': { html: FLIGHT },
};

/** What shortcodes make of the page that uses them; one with any other, or none, is prose. */
const drawn: Readonly<Record<string, 'dataset' | 'table' | 'tool'>> = {
  AToZ: 'dataset',
  AccountFinder: 'tool',
  Actions: 'dataset',
  Answers: 'dataset',
  Bridge: 'dataset',
  Changes: 'dataset',
  Clients: 'dataset',
  CompatibilityTable: 'table',
  Decide: 'tool',
  Downloads: 'dataset',
  Events: 'dataset',
  Freshness: 'dataset',
  Glossary: 'dataset',
  Interop: 'dataset',
  PolicyKit: 'tool',
  Questions: 'dataset',
  Recipes: 'dataset',
  Rules: 'dataset',
  ServerCheck: 'tool',
  Servers: 'dataset',
  SourceRegistry: 'dataset',
  Unknowns: 'dataset',
};

/** Pages that are routes of their own, without a text in content/docs. */
const routes: Readonly<Record<string, Template>> = Object.fromEntries([
  ['/', 'home'],
  ...featureIds.map((id) => [`/compatibility/${id}/`, 'feature']),
  ...pastYears(dataset.asOf).map(({ path }) => [path, 'table']),
]);

/** The template of a page, by its path and the text of its file in content/docs, if it has one. */
export function templateOf(path: string, text = ''): Template {
  const shortcodes = [...text.matchAll(/^import (\w+) from '#shortcodes\//gm)].map(([, name = '']) => name);
  const made = new Set(shortcodes.map((name) => drawn[name]));
  return routes[path] ?? (['tool', 'table', 'dataset'] as const).find((template) => made.has(template)) ?? 'prose';
}

/** The name of a template. */
export type Template = keyof typeof budgets;
