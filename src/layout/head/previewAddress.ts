import { pageFile } from '../pageFile.ts';

/** Where the preview picture of a page is, with the site's address before it. `root` has no final slash. */
export function previewAddress({ path }: { path: string }, root: string): string {
  return `${root}/og${pageFile(path, '.png')}`;
}
