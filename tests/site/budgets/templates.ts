import { featureIds } from '../../../src/dataset/vocabulary/featureIds.ts';
import { pastYears } from '../../../src/dataset/derive/years.ts';
import { dataset } from '../../../src/generated/dataset.ts';
import type { PageBytes } from './pageBytes.ts';

/** What a page may cost at most, by kind: bytes on the wire, and a number of requests. */
export type Budget = Readonly<PageBytes>;

/** The bars of DESIGN: one first flight of TCP for prose; its own scripts, and those of a tool. */
const FLIGHT = 14_336;
const TOOL_SCRIPT = 15 * 1024;

/** What every page has in common. The requests are the page, the script of the frame and the icon. */
const plain = { css: 3_600, script: 2_048, pictures: 0, fonts: 0, requests: 3 } as const;

/** Budgets by template: as far above what was built on 23 November 2026 as an edit of a page needs, never above a bar. */
export const budgets = {
  prose: { ...plain, html: FLIGHT },
  home: { ...plain, html: FLIGHT },
  feature: { ...plain, html: FLIGHT, pictures: 2_048, requests: 5 },
  dataset: { ...plain, html: 32_768 },
  table: { ...plain, html: 20_480, css: 4_096, script: 6_144, requests: 6 },
  tool: { ...plain, html: 20_480, script: TOOL_SCRIPT, requests: 6 },
} as const satisfies Record<string, Budget>;

/** The pages that are longer than others of their template, because they are the whole of something. */
export const longPages: Readonly<Record<string, Pick<Budget, 'html'>>> = {
  '/sources/': { html: 57_344 },
  '/faq/': { html: 40_960 },
};

/** What shortcodes make of the page that uses them; one with any other, or none, is prose. */
const drawn: Readonly<Record<string, 'dataset' | 'table' | 'tool'>> = {
  AToZ: 'dataset',
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
