/** Hash of the one inline script, in frame/ThemeProvider.astro; tests/site/csp.test.ts recomputes it and prints a new one. */
const themeScript = 'sha256-pC9vUVKbmdwlU4iroGEb+iDpG6wLWFkpZTjQBqQ5le4=';

/** The content security policy of every page: Astro adds the hashes of our own scripts and styles. */
export const csp = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: {
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [themeScript],
  },
  styleDirective: {
    resources: [
      { resource: "'self'", kind: 'element' },
      { resource: "'unsafe-inline'", kind: 'attribute' },
    ],
  },
} as const;
