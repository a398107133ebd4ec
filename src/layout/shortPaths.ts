/** Short addresses that admins share, and where they lead. */
const targets: Record<string, string> = {
  '/limit': '/admins/limit/',
  '/suspend': '/admins/suspend/',
  '/federate': '/admins/federate/',
  '/blocks-us': '/admins/decide/#could-threads-be-blocking-us',
};

/** The same as Astro's `redirects`, whose targets, unlike their sources, need the deployment's base path. */
export function shortPaths(base: string): Record<string, string> {
  const prefix = base.replace(/\/$/, '');
  return Object.fromEntries(Object.entries(targets).map(([from, to]) => [from, `${prefix}${to}`]));
}
