import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig, envField } from 'astro/config';
import { astroRedirects } from './src/hosting/astroRedirects.ts';
import { redirects } from './src/hosting/redirects.ts';
import { csp } from './src/layout/csp.ts';
import { feedLinks } from './src/layout/feedLinks.ts';
import { headingLinks } from './src/layout/headingLinks.ts';
import { linksWithBase } from './src/layout/linksWithBase.ts';
import { sidebar } from './src/layout/sidebar.ts';
import { isUnlisted } from './src/layout/unlisted.ts';
import { withoutStockStyles } from './src/layout/withoutStockStyles.ts';

// Deployments may hand on a setting that is empty.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';
/** The parts of Starlight's page that src/layout/frame draws in its place. */
const frame = [
  'ContentPanel',
  'Footer',
  'Header',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Search',
  'Sidebar',
  'SkipLink',
  'ThemeProvider',
  'TwoColumnContent',
];

export default defineConfig({
  site,
  base,
  trailingSlash: 'ignore',
  // Astro's default drops the space where a line ends before a link; prose needs it.
  compressHTML: true,
  redirects: astroRedirects(redirects, base),
  prefetch: false,
  build: {
    // Small stylesheets that Astro would inline are missing from the hashes of its own policy.
    inlineStylesheets: 'never',
    // Half of a page's time is waiting for its module and its file: others are rendered meanwhile.
    concurrency: 8,
  },
  prerenderConflictBehavior: 'error',
  security: { csp },
  // Highlighters colour code with inline styles, which the content security policy forbids.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [linksWithBase(base), satteriHeadingIdsPlugin(), headingLinks()] }),
  },
  env: {
    schema: {
      REPO_URL: envField.string({ context: 'server', access: 'public', optional: true }),
      CONTACT_URL: envField.string({ context: 'server', access: 'public', optional: true }),
      FEDIVERSE_CREATOR: envField.string({ context: 'server', access: 'public', optional: true, startsWith: '@' }),
      REL_ME: envField.string({ context: 'server', access: 'public', optional: true, url: true }),
    },
  },
  integrations: [
    starlight({
      title: 'Threads Federation Guide',
      description:
        'How Threads, by Meta, federates with Mastodon and the fediverse: what works in each direction, since when, and how we know.',
      sidebar,
      head: feedLinks(base),
      // Our own index step and search dialog take its place: see scripts/build.ts and src/layout/Search.astro.
      pagefind: false,
      disable404Route: true,
      lastUpdated: false,
      credits: false,
      expressiveCode: false,
      markdown: { processedDirs: ['./content/docs/'], headingLinks: false },
      customCss: ['tokens', 'base', 'frame', 'prose', 'status', 'tables', 'home', 'feature', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      routeMiddleware: ['./src/layout/routeData.ts', './src/layout/checkPolicy.ts', './src/layout/headTags.ts'],
      // Starlight's own frame sends 24 kB of script and 8 kB of style with every page; ours stays within one round trip.
      components: Object.fromEntries(frame.map((part) => [part, `./src/layout/frame/${part}.astro`])),
    }),
    // Stretches of a page without shortcodes are drawn once, as HTML: an eighth less work for many pages.
    mdx({ optimize: true }),
    // In place of Starlight's own, which lists every page.
    sitemap({ filter: (address) => !isUnlisted(address) }),
  ],
  vite: {
    plugins: [withoutStockStyles()],
    resolve: {
      alias: [
        {
          find: /.*\/SidebarPersistState$/,
          replacement: fileURLToPath(new URL('./src/layout/noSidebarState.ts', import.meta.url)),
        },
      ],
    },
    // Starlight's modules carry directives that Rolldown would warn about, once for each page.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
