import { DOWNLOADS } from '../dataset/exports/downloadFiles.ts';
import { feedForms, feedNames } from '../dataset/exports/feeds/feeds.ts';
import { jsonSchemas } from '../dataset/exports/schema/jsonSchemas.ts';

/** Headers for every path that one of `paths` matches. A path may end in `*`, which stands for anything. */
export interface HeaderRule {
  why: string;
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const feedPaths = (ending: keyof typeof feedForms) => feedNames.map((name) => `/${name}.${ending}`);

/**
 * What the web server sends with each file. Hosts add up all rules that match a path and join the values of a header that
 * two of them name, so no header stands in two rules that can match one path: tests/site/headers.test.ts checks it.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    // The policy in each page's <meta> stands beside this one, and both are enforced: so this one holds only what <meta> cannot.
    why: 'Everything: no framing, no guessing of types, no referrer to others, no device access, HTTPS only',
    paths: ['/*'],
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  {
    why: 'Data, badges and feeds: open to pages of any other site',
    paths: ['/data/*', '/badge/*', ...feedPaths('atom'), ...feedPaths('json')],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    why: 'Files with a hash in their name never change',
    paths: ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  typed(feedForms.atom.type, feedPaths('atom')),
  typed(feedForms.json.type, feedPaths('json')),
  typed('text/csv', [`${DOWNLOADS}cells.csv`]),
  typed(
    'application/schema+json',
    Object.keys(jsonSchemas).map((file) => `${DOWNLOADS}${file}`),
  ),
];

/** What hosts that read `_headers` send with every other file unasked, and a server of one's own must be told: ask anew before use. */
export const unlessSaid = { 'Cache-Control': 'public, max-age=0, must-revalidate' } as const;

function typed(type: string, paths: readonly string[]): HeaderRule {
  return {
    why: `${type}: hosts guess another type from the ending`,
    paths,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  };
}
