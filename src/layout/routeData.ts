import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageSources } from '../content.ts';
import { pagePath } from '../shortcodes/page.ts';

/** Adds what pages gain after their own text to Starlight's route data: the list of sources joins the contents. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute } = locals;
  if (starlightRoute.toc === undefined || pageSources(pagePath(locals)).length === 0) return;
  starlightRoute.toc.items.push({ depth: 2, slug: 'sources', text: 'Sources', children: [] });
});
