import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageSources } from '../content.ts';
import { pagePath } from '../shortcodes/page.ts';

/**
 * Adds what pages gain after their own text to Starlight's route data: the list of sources joins the contents. A page
 * that names its sources where it uses them has no list.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry, toc } = locals.starlightRoute;
  const sources = pageSources(pagePath(locals));
  if (entry.data.citations === 'named') locals.namedSources = sources;
  else if (sources.length > 0) toc?.items.push({ depth: 2, slug: 'sources', text: 'Sources', children: [] });
});
