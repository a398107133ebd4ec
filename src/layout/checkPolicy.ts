import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pagePath } from '../shortcodes/page.ts';

/** Opens the content security policy of one page, the server check, to the servers that its reader types. */
export const onRequest = defineRouteMiddleware(({ locals, csp }) => {
  if (pagePath(locals) === '/check/') csp?.insertDirective('connect-src https:');
});
