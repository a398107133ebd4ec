/** The folder that a base path stands for, without a final slash: `/guide` for `guide/`, nothing for `/`. */
export function folderOf(base: string): string {
  return base
    .split('/')
    .filter(Boolean)
    .map((part) => `/${part}`)
    .join('');
}
