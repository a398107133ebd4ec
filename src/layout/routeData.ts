import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageSources } from '../content.ts';

/** Adds what pages gain after their own text to Starlight's route data: the list of sources joins the contents. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute } = locals;
  const path = starlightRoute.id === '' ? '/' : `/${starlightRoute.id}/`;
  if (starlightRoute.toc === undefined || pageSources(path).length === 0) return;
  starlightRoute.toc.items.push({ depth: 2, slug: 'sources', text: 'Sources', children: [] });
});
