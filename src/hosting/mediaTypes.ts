/**
 * The media type of each kind of file in the site, by ending. Pagefind's own files are not here: they are binary, and its
 * script takes them as they come.
 */
export const mediaTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
} as const satisfies Record<string, string>;

/** Endings of files that are text, and so much smaller when compressed. */
export const textEndings = Object.entries(mediaTypes)
  .filter(([, type]) => /^text\/|json|xml/.test(type))
  .map(([ending]) => ending);
