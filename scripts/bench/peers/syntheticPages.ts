import type { BenchPage } from './benchPage.ts';

/** How many sections of the guide a page is made of: about as much text as the guide's own pages hold. */
const SECTIONS = 6;
/** How far apart, in the list of all sections, two neighbours of a page lie, so that few pages already sample all of it. */
const STRIDE = 31;
/** How many pages stand in one folder. */
const FOLDER = 100;

/** Pages of the guide's own words, as many as asked for: the same pages for the same words. */
export function syntheticPages(guide: readonly BenchPage[], count: number): BenchPage[] {
  const sections = guide.flatMap(sectionsOf);
  return Array.from({ length: count }, (_, index) => {
    const title = `Page ${index + 1}`;
    return {
      path: index === 0 ? '/' : `/part-${Math.floor(index / FOLDER) + 1}/page-${index + 1}/`,
      title,
      description: `${title} of ${count}, made of sections of the guide, so that every generator builds the same words.`,
      markdown: `${chosenFrom(sections, index).join('\n\n')}\n`,
    };
  });
}

/** Once all sections have had their turn, they come in another order: no two pages need be alike. */
function chosenFrom(sections: readonly string[], index: number): string[] {
  return Array.from({ length: SECTIONS }, (_, nth) => {
    const turn = index * SECTIONS + nth;
    const round = Math.floor(turn / sections.length);
    return sections[((turn + round * nth) * STRIDE) % sections.length] ?? '';
  });
}

/** A page's sections with their headings, as text without links: the pages that they lead to do not exist here. */
function sectionsOf({ markdown }: BenchPage): string[] {
  const unlinked = markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return unlinked
    .split(/^(?=## )/m)
    .map((section) => section.trim())
    .filter((section) => section.startsWith('## '));
}
