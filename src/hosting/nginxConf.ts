import { folderOf } from './folder.ts';
import { unlessSaid, type HeaderRule } from './headerRules.ts';
import { headersFor } from './headersFor.ts';
import { mediaTypes } from './mediaTypes.ts';
import type { Redirects } from './redirects.ts';

/**
 * The rules and redirects as nginx directives, to be included in a `server` block that has a `root` and a certificate. All
 * of it stands in one location, so that other locations of the server are left alone.
 *
 * @param base the folder that the site lives in, such as `/guide`; `/` for the root
 * @throws Error when a header's value has a character that nginx would read as its own
 */
export function nginxConf(rules: readonly HeaderRule[], redirects: Redirects, base: string): string {
  const folder = folderOf(base);
  const everywhere = headerLines(rules, '/*');
  const inner = [
    ...general(folder),
    ...everywhere,
    withoutIndex,
    ...block(`location = ${folder}/404.html`, ['internal;']),
    ...['_headers', '_redirects'].flatMap((file) => block(`location = ${folder}/${file}`, ['return 404;'])),
    ...Object.entries(redirects).flatMap(([from, to]) => redirect(folder, from, to)),
    ...locationsBelow('/*', rules, folder),
  ];
  const withSlash = [relativeRedirects, ...everywhere, `return 301 ${folder}/;`];
  const outside = folder === '' ? [] : block(`location = ${folder}`, withSlash);
  return `${[...opening(folder), ...outside, ...block(`location ^~ ${folder}/`, inner)].join('\n')}\n`;
}

/** So that a redirect is right behind a proxy too. */
const relativeRedirects = 'absolute_redirect off;';

/**
 * An address that ends in `index.html` leads to its folder. Only plain characters: the server would send whatever else
 * stands in the request as an address, such as `//example.org/`.
 */
const withoutIndex = String.raw`if ($request_uri ~ "^((?:/[\w.~-]+)*/)index\.html(?:\?|$)") { return 301 $1; }`;

function opening(folder: string): string[] {
  return [
    '# Written by "npm run build". Include it in a server block whose root holds',
    `# the built site${folder === '' ? '' : ` in its folder ${folder}`}; README tells how ("Put it online").`,
    '# Needs nginx with gzip_static and brotli_static: in Debian the packages',
    '# nginx-light and libnginx-mod-http-brotli-static.',
    '',
  ];
}

function general(folder: string): string[] {
  return [
    'index index.html;',
    `error_page 403 404 =404 ${folder}/404.html;`,
    relativeRedirects,
    'server_tokens off;',
    // Files that "npm run precompress" wrote.
    'gzip_static on;',
    'brotli_static on;',
    'gzip_vary on;',
    // Looking for the compressed file costs more than sending it: `npm run bench -- load`. A change shows within five seconds.
    'open_file_cache max=2000 inactive=60s;',
    'open_file_cache_valid 5s;',
    'open_file_cache_errors on;',
    ...block(
      'types',
      Object.entries(mediaTypes).map(([ending, type]) => `${quoted(type)} ${ending};`),
    ),
    'default_type application/octet-stream;',
  ];
}

function redirect(folder: string, from: string, to: string): string[] {
  const lines = [`return 301 ${quoted(`${folder}${to}`)};`];
  return ['', '/'].flatMap((slash) => block(`location = ${folder}${from}${slash}`, lines));
}

/** A location for each path of the rules whose next wider pattern is `parent`, with those below it inside. */
function locationsBelow(parent: string, rules: readonly HeaderRule[], folder: string): string[] {
  const paths = [...new Set(rules.flatMap((rule) => rule.paths))];
  const below = paths.filter((path) => path !== parent && widerOf(path, paths) === parent);
  return below.flatMap((path) => {
    const open = path.endsWith('*');
    const headers = headerLines(rules, path);
    const inherited = headers.join() === headerLines(rules, parent).join();
    return block(`location ${open ? '^~' : '='} ${folder}${path.replace(/\*$/, '')}`, [
      ...typeLines(headersFor(rules, path)['Content-Type']),
      // nginx takes headers from one location alone: one that adds any must name them all.
      ...(inherited ? [] : headers),
      ...(open ? [withoutIndex, ...locationsBelow(path, rules, folder)] : []),
    ]);
  });
}

/** The longest other pattern that covers a path. */
function widerOf(path: string, patterns: readonly string[]): string | undefined {
  return patterns
    .filter((pattern) => pattern !== path && pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1)))
    .toSorted((a, b) => b.length - a.length)[0];
}

function typeLines(type: string | undefined): string[] {
  return type === undefined ? [] : ['types {}', `default_type ${quoted(type)};`];
}

/** The type is left out: nginx would send it a second time. */
function headerLines(rules: readonly HeaderRule[], path: string): string[] {
  const headers = Object.entries({ ...unlessSaid, ...headersFor(rules, path) });
  return headers
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

function block(opening: string, lines: readonly string[]): string[] {
  return [`${opening} {`, ...lines.map((line) => `    ${line}`), '}'];
}

function quoted(value: string): string {
  if (/["\\$\n]/.test(value)) throw new Error(`nginx would misread the value ${JSON.stringify(value)}.`);
  return `"${value}"`;
}
