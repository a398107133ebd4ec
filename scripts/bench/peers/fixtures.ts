import type { Score } from './questions.ts';
import type { Build, Results, SiteReading } from './results.ts';
import type { Fetched } from './visits.ts';

/** Made readings for the tests of bars, tables and chart. */
export function reading(site: string, total: number, mrr = 0.5): SiteReading {
  return {
    site,
    visits: { first: fetched(total), five: fetched(total * 3) },
    firstViews: { page: { largestPaint: 1000 + total, blocking: total }, bare: { largestPaint: 1000, blocking: 0 } },
    searches: { heldBack: score(mrr), tuning: score(mrr), bytes: total * 10, milliseconds: total },
  };
}

/** A made cold build. */
export function build(site: string, pages: number, seconds: number, busy = seconds): Build {
  return { site, pages, seconds, busy, memory: pages * 1e6 };
}

/** A whole made run, in which this project is best. */
export function results(changes: Partial<Results> = {}): Results {
  return {
    day: '2026-11-23',
    machine: {
      processor: 'Example CPU',
      cores: 2,
      memory: 8 * 2 ** 30,
      system: 'Linux 6',
      node: '24.0.0',
      browser: '150',
      load: [0.5, 1.2],
    },
    packages: ['astro 7.3.5'],
    builds: [build('Ours', 30, 4), build('Starlight', 30, 4), build('Ours', 300, 20), build('Starlight', 300, 22)],
    sites: [reading('Ours', 100, 0.95), reading('Starlight', 200)],
    published: reading('The guide as published', 150, 0.98),
    shared: reading('with one shared stylesheet', 170),
    pages: 82,
    seconds: 1100,
    runs: 3,
    ...changes,
  };
}

function score(mrr: number): Score {
  return { questions: 100, mrr, first: mrr, topThree: mrr };
}

function fetched(total: number): Fetched {
  return { html: total - 10, css: 0, script: 10, rest: 0, total, requests: 3 };
}
