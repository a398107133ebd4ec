import { verdictsOf } from './bars.ts';
import { markdownTable } from './markdown.ts';
import { sayMinutes } from './progress.ts';
import type { Searches } from './searches.ts';
import type { Machine, Results } from './results.ts';
import { buildTable, firstViewTable, searchTable, summaryTable, visitTable } from './tables.ts';

/** The whole report as Markdown: bench/results.md. How each figure is taken stands in bench/README.md. */
export function reportOf(results: Results): string {
  const { builds, packages, sites, published, shared, pages, runs } = results;
  const verdicts = verdictsOf(results).map(({ bar, measured, kept }) => [bar, measured, kept ? 'kept' : '**missed**']);
  const sections = [
    '# Measured against peers',
    'Written by `npm run bench`. [How it is measured](README.md), and what each side builds.',
    sayMachine(results),
    `Peers: ${packages.join(', ')}.`,
    chartAt('results.svg'),
    '## Bars',
    markdownTable(['bar', 'measured', 'verdict'], verdicts),
    '## Cold build',
    'The same made pages on every side, search index included: as Markdown, and where the name says so as MDX.',
    buildTable(builds),
    '## Bytes of a visit',
    `Brotli, in a real browser. Every site builds the same ${pages} pages; the guide as published adds to them what its data draws.`,
    visitTable([...sites, published]),
    '## First view',
    `\`/privacy/\` in Lighthouse: a phone on a slow connection, simulated, median of ${runs}, beside the same page as bare HTML.`,
    firstViewTable([...sites, published]),
    '## Search',
    sayQuestions(published.searches),
    searchTable([...sites, published]),
    '## Styles in each page, or one stylesheet',
    'The guide as published, and with one stylesheet that all pages link, of the rules that any page uses (scripts/styles).',
    visitTable([published, shared]),
    firstViewTable([published, shared]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The part of the README that the benchmark writes: the short table, with its day and machine. */
export function readmePart(results: Results): string {
  const missed = verdictsOf(results).filter(({ kept }) => !kept);
  const verdict =
    missed.length === 0
      ? 'Every bar is kept.'
      : `Missed: ${missed.map(({ bar, measured }) => `${bar} (${measured})`).join('; ')}.`;
  return [
    summaryTable(results),
    chartAt('bench/results.svg'),
    `${sayMachine(results)} ${verdict} [All figures](bench/results.md).`,
  ].join('\n\n');
}

function chartAt(file: string): string {
  return `![Seconds of a cold build by number of pages, and bytes that readers fetch, for each site](${file})`;
}

function sayQuestions({ heldBack, tuning }: Searches): string {
  return `${heldBack.questions} questions in readers’ own words that shaped no search, and ${tuning.questions} that this project’s was tuned on, each with the pages that answer it. The guide as published also indexes its features, answers and terms as records, and knows readers’ other words for them.`;
}

function sayMachine({ day, machine, seconds }: { day: string; machine: Machine; seconds: number }): string {
  const { processor, cores, memory, system, node, browser, load } = machine;
  const size = `${Math.round(memory / 2 ** 30)} GiB`;
  const [start, end] = load.map((value) => value.toFixed(1));
  const busy = Math.max(...load) > cores ? ' **Other work kept the machine busy**, so times say little.' : '';
  return `Measured on ${day}: ${processor}, ${cores} cores, ${size}, ${system}, Node ${node}, Chromium ${browser}; load ${start} at the start, ${end} at the end; ${sayMinutes(seconds)} minutes.${busy}`;
}
