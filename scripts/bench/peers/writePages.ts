import { mkdir, writeFile } from 'node:fs/promises';
import type { BenchPage } from './benchPage.ts';

/** Writes pages into a folder as `<path>/index.<ending>`, which every generator serves at that path. */
export async function writePages(folder: string, ending: string, pages: readonly BenchPage[]): Promise<void> {
  for (const page of pages) {
    await mkdir(`${folder}${page.path}`, { recursive: true });
    await writeFile(`${folder}${page.path}index.${ending}`, sourceOf(page));
  }
}

function sourceOf({ title, description, markdown }: BenchPage): string {
  const frontmatter = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    // Docusaurus draws its menu only beside pages that are in it or ask for it; the others ignore the line.
    'displayed_sidebar: guide',
  ];
  return ['---', ...frontmatter, '---', '', markdown].join('\n');
}
