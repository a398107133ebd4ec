import { figures, paintRatio, whole } from './figures.ts';
import { markdownTable } from './markdown.ts';
import type { Score } from './questions.ts';
import type { Build, Results, SiteReading } from './results.ts';
import type { Fetched } from './visits.ts';

const MEGABYTE = 1e6;

/** Cold builds: a row for each site and size, with what each further page took since the size before. */
export function buildTable(builds: readonly Build[]): string {
  const head = ['site', 'pages', 'seconds', 'processor s', 'peak memory, MB', 'each further page, processor ms'];
  const rows = builds.map((build) => {
    const smaller = builds.filter(({ site, pages }) => site === build.site && pages < build.pages).at(-1);
    const further = smaller && ((build.busy - smaller.busy) / (build.pages - smaller.pages)) * 1000;
    const measured = [build.seconds.toFixed(1), build.busy.toFixed(1), whole(build.memory / MEGABYTE)];
    return [build.site, whole(build.pages), ...measured, further?.toFixed(1) ?? '–'];
  });
  return markdownTable(head, rows);
}

/** What a first visit and a visit to five pages fetch, by kind. */
export function visitTable(sites: readonly Pick<SiteReading, 'site' | 'visits'>[]): string {
  const kinds = ['html', 'css', 'script', 'rest', 'total', 'requests'] as const satisfies (keyof Fetched)[];
  const row = (fetched: Fetched) => kinds.map((kind) => whole(fetched[kind]));
  return markdownTable(
    ['site', 'visit', 'HTML', 'CSS', 'script', 'fonts and the rest', 'total', 'requests'],
    sites.flatMap(({ site, visits }) => [
      [site, 'first page', ...row(visits.first)],
      [site, 'five pages', ...row(visits.five)],
    ]),
  );
}

/** Lighthouse's view of one page, beside the same page as bare HTML. */
export function firstViewTable(sites: readonly Pick<SiteReading, 'site' | 'firstViews'>[]): string {
  return markdownTable(
    ['site', 'LCP, ms', 'as bare HTML', 'LCP ÷ bare', 'TBT, ms', 'TBT as bare HTML'],
    sites.map((one) => {
      const { page, bare } = one.firstViews;
      const paint = [whole(page.largestPaint), whole(bare.largestPaint), paintRatio(one).toFixed(2)];
      return [one.site, ...paint, whole(page.blocking), whole(bare.blocking)];
    }),
  );
}

/** What search finds and costs. */
export function searchTable(sites: readonly Pick<SiteReading, 'site' | 'searches'>[]): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const cells = ({ mrr, first, topThree }: Score) => [mrr.toFixed(3), percent(first), percent(topThree)];
  const scores = ['MRR', 'right page first', 'in the first three'];
  return markdownTable(
    ['site', ...scores, ...scores.map((name) => `${name}, tuning half`), 'first search, bytes', 'first search, ms'],
    sites.map(({ site, searches: { heldBack, tuning, bytes, milliseconds } }) => [
      site,
      ...cells(heldBack),
      ...cells(tuning),
      whole(bytes),
      whole(milliseconds),
    ]),
  );
}

/** The short table of the README: every reader-facing figure and the largest build, a column for each site. */
export function summaryTable({ builds, sites, published }: Results): string {
  const largest = Math.max(...builds.map(({ pages }) => pages));
  const columns = [...sites, published];
  const buildOf = (name: string) => builds.find(({ site, pages }) => site === name && pages === largest);
  return markdownTable(
    ['', ...columns.map(({ site }) => site)],
    [
      [
        `cold build of ${whole(largest)} pages, s`,
        ...columns.map(({ site }) => buildOf(site)?.seconds.toFixed(1) ?? '–'),
      ],
      ...figures.map(({ name, of, say }) => [name, ...columns.map((site) => say(of(site)))]),
    ],
  );
}
