import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { sidebar } from '../../src/layout/sidebar.ts';
import { removeAside } from './peers/aside.ts';
import { verdictsOf } from './peers/bars.ts';
import type { BenchPage } from './peers/benchPage.ts';
import { chartOf } from './peers/chart/chart.ts';
import { buildGuide, copyFrame, type BuiltGuide } from './peers/guide.ts';
import { install, packagesOf } from './peers/install.ts';
import { load, thisMachine } from './peers/machine.ts';
import { measureBuilds } from './peers/measureBuilds.ts';
import { measureCommand } from './peers/measureCommand.ts';
import { measurePages, measureReading } from './peers/measureReading.ts';
import { peersPlan, type PeersPlan } from './peers/options.ts';
import { progress } from './peers/progress.ts';
import { readQuestions } from './peers/questions.ts';
import { readmePart, reportOf } from './peers/report.ts';
import { replacePart } from './peers/replacePart.ts';
import type { Results, SiteReading } from './peers/results.ts';
import { ownBox } from './peers/searchBoxes.ts';
import { ownCertificates } from './peers/serveAsHost.ts';
import { asMdx, peers, prepare, thisProject, type BenchSite } from './peers/sites.ts';

/**
 * Builds and reads the same pages with this project and its peers, and writes what it measured. Returns the exit code: 1
 * when a bar is missed.
 */
export async function benchPeers(args: readonly string[]): Promise<number> {
  const plan = peersPlan(args);
  const before = load();
  for (const folder of [...peers.map((peer) => peer.folder), 'bench/lighthouse']) install(folder);
  progress('Building the guide');
  const guide = await buildGuide();
  const frame = copyFrame();
  try {
    const [own, [starlight]] = [thisProject(frame.folder), peers];
    const sites = [own, ...peers];
    const builds = await measureBuilds([...sites, asMdx(own), asMdx(starlight)], guide.pages, plan);
    for (const site of sites) await buildPages(site, guide.pages);
    const browser = await launchChromium(ownCertificates);
    const readings = await readAll(browser, sites, guide, plan).finally(() => browser.close());
    const results: Results = {
      day: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
      machine: thisMachine(before, browser.version()),
      seconds: process.uptime(),
      packages: peers.flatMap(({ folder }) => packagesOf(folder)),
      runs: plan.runs,
      builds,
      ...readings,
      pages: guide.pages.length,
    };
    await save(results, plan);
    return verdictsOf(results).every(({ kept }) => kept) ? 0 : 1;
  } finally {
    guide.remove();
    frame.remove();
    await removeAside();
  }
}

async function buildPages(site: BenchSite, pages: readonly BenchPage[]): Promise<void> {
  progress(`${site.name}: building ${pages.length} pages of the guide`);
  await prepare(site, pages, sidebar);
  await measureCommand(site.build, site.folder);
}

async function readAll(
  browser: Browser,
  sites: readonly BenchSite[],
  { dist, shared }: BuiltGuide,
  { runs, every }: PeersPlan,
): Promise<Pick<Results, 'sites' | 'published' | 'shared'>> {
  const what = { questions: readQuestions(every), runs };
  const readings: SiteReading[] = [];
  for (const { name, folder, dist: built, box } of sites)
    readings.push(await measureReading(browser, { name, dist: `${folder}/${built}`, box }, what));
  return {
    sites: readings,
    published: await measureReading(browser, { name: 'The guide as published', dist, box: ownBox }, what),
    shared: await measurePages(browser, { name: 'with one stylesheet', dist: shared }, runs),
  };
}

/** A whole run is written where the README shows it; a trial is only printed, its picture and report left in .cache. */
async function save(results: Results, { isWhole }: PeersPlan): Promise<void> {
  const [report, folder] = [reportOf(results), isWhole ? 'bench' : '.cache'];
  await writeFile(`${folder}/results.md`, report);
  await writeFile(`${folder}/results.svg`, chartOf(results));
  if (isWhole) await writeFile('README.md', replacePart(await readFile('README.md', 'utf8'), readmePart(results)));
  const also = isWhole ? ' and the table in README.md' : '; README.md shows whole runs only';
  console.log(`\n${report}\nWritten: ${folder}/results.md, ${folder}/results.svg${also}.`);
}
