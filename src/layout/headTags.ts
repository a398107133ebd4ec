import { FEDIVERSE_CREATOR, REL_ME } from 'astro:env/server';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { sitePages } from '../content.ts';
import { pagePath } from '../shortcodes/page.ts';
import { pageHead } from './head/pageHead.ts';
import { siteRoot } from './siteRoot.ts';

/** Gives each page its head: see head/pageHead.ts. */
export const onRequest = defineRouteMiddleware(async ({ locals, site }) => {
  const { starlightRoute } = locals;
  starlightRoute.head = pageHead(starlightRoute.head, pagePath(locals), {
    root: siteRoot(site, import.meta.env.BASE_URL),
    pages: await sitePages(),
    identity: { creator: FEDIVERSE_CREATOR, profile: REL_ME },
  });
});
