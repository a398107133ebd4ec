import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig, envField } from 'astro/config';
import { csp } from './src/layout/csp.ts';
import { linksWithBase } from './src/layout/linksWithBase.ts';
import { shortPaths } from './src/layout/shortPaths.ts';
import { sidebar } from './src/layout/sidebar.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'ignore',
  // Astro's default drops the space where a line ends before a link; prose needs it.
  compressHTML: true,
  redirects: shortPaths,
  prefetch: false,
  // Small stylesheets that Astro would inline are missing from the hashes of its own policy.
  build: { inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  security: { csp },
  // Highlighters colour code with inline styles, which the content security policy forbids.
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [linksWithBase(base)] }) },
  env: {
    schema: {
      REPO_URL: envField.string({ context: 'server', access: 'public', optional: true }),
      CONTACT_URL: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  integrations: [
    starlight({
      title: 'Threads Federation Guide',
      description:
        'How Threads, by Meta, federates with Mastodon and the fediverse: what works in each direction, since when, and how we know.',
      sidebar,
      // Our own index step and search dialog take its place: see scripts/build.ts and src/layout/Search.astro.
      pagefind: false,
      disable404Route: true,
      lastUpdated: false,
      credits: false,
      expressiveCode: false,
      markdown: { processedDirs: ['./content/docs/'] },
      customCss: ['tokens', 'frame', 'prose', 'status', 'tables'].map((name) => `./src/styles/${name}.css`),
      routeMiddleware: ['./src/layout/routeData.ts', './src/layout/checkPolicy.ts'],
      components: {
        // Starlight's search takes no index options and loads 26 kB on every page.
        Search: './src/layout/Search.astro',
        // Wraps the default to add the reviewed date.
        PageTitle: './src/layout/PageTitle.astro',
        // Wraps the default to end each page with its numbered sources.
        MarkdownContent: './src/layout/MarkdownContent.astro',
      },
    }),
    mdx(),
  ],
  vite: {
    // Starlight's modules carry directives that Rolldown would warn about, once for each page.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
