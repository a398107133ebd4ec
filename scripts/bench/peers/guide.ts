import { globSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { copyProject } from '../../../tests/build/projectCopy.ts';
import type { BenchPage } from './benchPage.ts';
import { measureCommand } from './measureCommand.ts';
import { pageFromHtml } from './pageFromHtml.ts';
import { shareStyles } from './shareStyles.ts';

/** What a page draws from records alone: peers have nothing of the kind. */
const keptRoutes = new Set(['404.astro']);

/** The guide, built in a copy of the project: as it is published, and with one stylesheet that all pages link. */
export interface BuiltGuide {
  dist: string;
  shared: string;
  /** Its pages, as every site of the benchmark builds them. */
  pages: BenchPage[];
  remove: () => void;
}

/** Builds the guide. Throws with what the build printed, when it fails. */
export async function buildGuide(): Promise<BuiltGuide> {
  const copy = copyProject('bench-guide');
  const { code, printed } = await copy.build();
  if (code !== 0) throw new Error(`The guide does not build, so there is nothing to compare:\n${printed.slice(-2000)}`);
  const [dist, shared] = [`${copy.folder}/dist`, `${copy.folder}/dist.shared`];
  await measureCommand(['astro', 'build', '--outDir', 'dist.shared', '--silent'], copy.folder);
  await shareStyles(shared);
  return { dist, shared, pages: pagesOf(dist), remove: copy.remove };
}

/** A copy of the project for pages that draw no record: without the routes that are made of records. */
export function copyFrame(): { folder: string; remove: () => void } {
  const { folder, remove } = copyProject('bench-frame');
  const routes = `${folder}/src/pages`;
  const unneeded = readdirSync(routes).filter((name) => !keptRoutes.has(name));
  for (const name of unneeded) rmSync(`${routes}/${name}`, { recursive: true });
  return { folder, remove };
}

function pagesOf(dist: string): BenchPage[] {
  const files = globSync('**/index.html', { cwd: dist }).toSorted();
  return files.flatMap((file) => {
    const path = `/${file.replace(/index\.html$/, '')}`;
    return pageFromHtml(path, readFileSync(`${dist}/${file}`, 'utf8')) ?? [];
  });
}
