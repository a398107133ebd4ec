import { writeFile } from 'node:fs/promises';
import { putAside } from './aside.ts';
import type { BenchPage } from './benchPage.ts';
import type { Menu } from './menu.ts';
import { ownBox, peerBoxes, type SearchBox } from './searchBoxes.ts';
import { writePages } from './writePages.ts';

/** A site of the benchmark: where its pages go, how it is built, and what a build leaves that a cold one must not find. */
export interface BenchSite {
  name: string;
  folder: string;
  pages: string;
  ending: 'md' | 'mdx';
  /** Takes the menu in Starlight's form and gives the file's text. */
  menu: { file: string; text: (menu: Menu) => string };
  build: readonly [command: string, ...args: string[]];
  /** Where the built site stands. */
  dist: string;
  leavings: readonly string[];
  box: SearchBox;
}

const peerMenu = { file: 'menu.json', text: (menu: Menu) => `${JSON.stringify(menu)}\n` };

/** The peers, each with its defaults and the search that comes with it, or the best-known one where none does. */
export const peers = [
  {
    name: 'Starlight',
    folder: 'bench/peers/starlight',
    pages: 'src/content/docs',
    ending: 'md',
    menu: peerMenu,
    build: ['node_modules/.bin/astro', 'build'],
    dist: 'dist',
    leavings: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
    box: peerBoxes.Starlight,
  },
  {
    name: 'VitePress',
    folder: 'bench/peers/vitepress',
    pages: 'pages',
    ending: 'md',
    menu: peerMenu,
    build: ['node_modules/.bin/vitepress', 'build'],
    dist: 'dist',
    leavings: ['.vitepress/cache', '.vitepress/.temp', 'node_modules/.vite'],
    box: peerBoxes.VitePress,
  },
  {
    name: 'Docusaurus',
    folder: 'bench/peers/docusaurus',
    pages: 'pages',
    ending: 'md',
    menu: peerMenu,
    build: ['node_modules/.bin/docusaurus', 'build', '--out-dir', 'dist'],
    dist: 'dist',
    leavings: ['.docusaurus', 'node_modules/.cache'],
    box: peerBoxes.Docusaurus,
  },
] as const satisfies BenchSite[];

/** This project's frame, styles and search around pages that draw no record, in a copy of the project. */
export function thisProject(folder: string): BenchSite {
  return {
    name: 'This project',
    folder,
    pages: 'content/docs',
    ending: 'md',
    menu: { file: 'src/layout/sidebar.ts', text: (menu) => `export const sidebar = ${JSON.stringify(menu)};\n` },
    build: ['node', 'scripts/bench/peers/buildPlain.ts'],
    dist: 'dist.next',
    leavings: ['.astro', 'node_modules'],
    box: ownBox,
  };
}

/** A site that reads the same pages as MDX, the form that components need. */
export function asMdx(site: BenchSite): BenchSite {
  return { ...site, name: mdxName(site.name), ending: 'mdx' };
}

/** What a site that reads MDX is called in the results. */
export function mdxName(site: string): string {
  return `${site}, MDX`;
}

/** Gives a site its pages and menu, and puts aside what an earlier build left. */
export async function prepare(site: BenchSite, pages: readonly BenchPage[], menu: Menu): Promise<void> {
  for (const path of [site.dist, site.pages, ...site.leavings]) await putAside(`${site.folder}/${path}`);
  await writePages(`${site.folder}/${site.pages}`, site.ending, pages);
  await writeFile(`${site.folder}/${site.menu.file}`, site.menu.text(menu));
}
