import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { sidebar } from '../../src/layout/sidebar.ts';
import type { BenchPage } from './peers/benchPage.ts';
import { chartOf } from './peers/chart/chart.ts';
import { buildGuide, copyFrame, type BuiltGuide } from './peers/guide.ts';
import { install, packagesOf } from './peers/install.ts';
import { load, thisMachine } from './peers/machine.ts';
import { measureBuilds } from './peers/measureBuilds.ts';
import { measureCommand } from './peers/measureCommand.ts';
import { measurePages, measureReading } from './peers/measureReading.ts';
import { peersOptions } from './peers/options.ts';
import { readQuestions, type Question } from './peers/questions.ts';
import { readmePart, reportOf } from './peers/report.ts';
import { replacePart } from './peers/replacePart.ts';
import type { Results, SiteReading } from './peers/results.ts';
import { ownBox } from './peers/searchBoxes.ts';
import { ownCertificates } from './peers/serveAsHost.ts';
import { peers, prepare, thisProject, type BenchSite } from './peers/sites.ts';

/** Builds and reads the same pages with this project and its peers, and writes what it measured. Returns the exit code. */
export async function benchPeers(args: readonly string[]): Promise<number> {
  const { sizes } = peersOptions(args);
  const before = load();
  for (const folder of [...peers.map((peer) => peer.folder), 'bench/lighthouse']) install(folder);
  console.log('Building the guide …');
  const guide = await buildGuide();
  const frame = copyFrame();
  try {
    const sites = [thisProject(frame.folder), ...peers];
    const builds = await measureBuilds(sites, guide.pages, sizes);
    for (const site of sites) await buildPages(site, guide.pages);
    const questions = readQuestions();
    const browser = await launchChromium(ownCertificates);
    const readings = await readAll(browser, sites, guide, questions).finally(() => browser.close());
    await save({
      day: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
      machine: thisMachine(before, browser.version()),
      packages: peers.flatMap(({ folder }) => packagesOf(folder)),
      builds,
      ...readings,
      pages: guide.pages.length,
      questions: questions.length,
    });
  } finally {
    guide.remove();
    frame.remove();
  }
  return 0;
}

async function buildPages(site: BenchSite, pages: readonly BenchPage[]): Promise<void> {
  console.log(`${site.name}: building ${pages.length} pages of the guide …`);
  await prepare(site, pages, sidebar);
  await measureCommand(site.build, site.folder);
}

async function readAll(
  browser: Browser,
  sites: readonly BenchSite[],
  { dist, linked }: BuiltGuide,
  questions: readonly Question[],
): Promise<Pick<Results, 'sites' | 'published' | 'linked'>> {
  const readings: SiteReading[] = [];
  for (const { name, folder, dist: built, box } of sites)
    readings.push(await measureReading(browser, { name, dist: `${folder}/${built}`, box }, questions));
  return {
    sites: readings,
    published: await measureReading(browser, { name: 'The guide as published', dist, box: ownBox }, questions),
    linked: await measurePages(browser, { name: 'with linked stylesheets', dist: linked }),
  };
}

async function save(results: Results): Promise<void> {
  const report = reportOf(results);
  await writeFile('bench/results.md', report);
  await writeFile('bench/results.svg', chartOf(results));
  await writeFile('README.md', replacePart(await readFile('README.md', 'utf8'), readmePart(results)));
  console.log(`\n${report}\nWritten: bench/results.md, bench/results.svg and the table in README.md.`);
}
