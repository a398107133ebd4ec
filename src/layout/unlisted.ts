/** Pages that are reached by their address alone: no menu, list, search or sitemap names them, and they ask not to be indexed. */
export const unlisted: readonly string[] = ['/about/design/'];

/** Whether an absolute address is that of an unlisted page, under any base path. */
export function isUnlisted(address: string): boolean {
  const { pathname } = new URL(address);
  return unlisted.some((path) => pathname.endsWith(path));
}
