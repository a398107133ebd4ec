/** The path of a file that belongs to a page: `/admins/limit/` with `.md` → `/admins/limit.md`, the first page's is `/index.md`. */
export function pageFile(path: string, ending: string): string {
  return path === '/' ? `/index${ending}` : path.replace(/\/$/, ending);
}
