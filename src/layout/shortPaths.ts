/** Short addresses that admins share, and where they lead. */
export const shortPaths: Record<string, string> = {
  '/limit': '/admins/limit/',
  '/suspend': '/admins/suspend/',
  '/federate': '/admins/federate/',
  '/blocks-us': '/admins/decide/#could-threads-be-blocking-us',
};
