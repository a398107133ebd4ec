/**
 * Addresses that lead to a page under another address: short ones that admins share, and those of pages that moved. An
 * old address has no final slash and works with and without one. Entries are added, never removed: somebody has the link.
 * tests/site/redirects.test.ts holds them to the rules in redirectProblems.ts.
 */
export const redirects = {
  '/limit': '/admins/limit/',
  '/suspend': '/admins/suspend/',
  '/federate': '/admins/federate/',
  '/blocks-us': '/admins/decide/#could-threads-be-blocking-us',
} as const satisfies Redirects;

/** New addresses by old ones, both as paths from the site's root; a new one may end in a fragment. */
export type Redirects = Readonly<Record<string, string>>;
