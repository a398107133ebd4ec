import type { BenchPage } from './benchPage.ts';
import { measureCommand, type Measured } from './measureCommand.ts';
import { menuOf } from './menu.ts';
import type { PeersPlan } from './options.ts';
import { progress } from './progress.ts';
import type { Build } from './results.ts';
import { prepare, type BenchSite } from './sites.ts';
import { syntheticPages } from './syntheticPages.ts';

/** Up to so many pages a build is quick and start-up weighs much: it is run more than once, and the best counts. */
const QUICK = 300;

/** Cold builds of every site at every size, one after the other, sites in turn so that a busy hour meets them all. */
export async function measureBuilds(
  sites: readonly BenchSite[],
  guide: readonly BenchPage[],
  { sizes, runs }: PeersPlan,
): Promise<Build[]> {
  const builds: Build[] = [];
  for (const size of sizes) {
    const pages = syntheticPages(guide, size);
    const rounds: Build[][] = [];
    for (let run = 0; run < (size > QUICK ? 1 : runs); run += 1) rounds.push(await buildAll(sites, pages));
    builds.push(...sites.map(({ name }) => bestOf(rounds.flat().filter(({ site }) => site === name))));
  }
  return builds;
}

async function buildAll(sites: readonly BenchSite[], pages: readonly BenchPage[]): Promise<Build[]> {
  const builds: Build[] = [];
  for (const site of sites) {
    await prepare(site, pages, menuOf(pages));
    const measured = await measureCommand(site.build, site.folder);
    progress(`${site.name}: ${pages.length} pages built in ${said(measured)}`);
    builds.push({ site: site.name, pages: pages.length, ...measured });
  }
  return builds;
}

function said({ seconds, busy, memory }: Measured): string {
  return `${seconds.toFixed(1)} s (${busy.toFixed(1)} s of processor), ${Math.round(memory / 1e6)} MB`;
}

function bestOf(builds: readonly Build[]): Build {
  const [best] = builds.toSorted((a, b) => a.seconds - b.seconds);
  if (best === undefined) throw new Error('Nothing was built.');
  return best;
}
