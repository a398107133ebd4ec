import type { FirstViews } from './firstView.ts';
import type { Measured } from './measureCommand.ts';
import type { Searches } from './searches.ts';
import type { Visits } from './visits.ts';

/** Everything that one run of the benchmark measured. */
export interface Results {
  /** The day of the run, `YYYY-MM-DD`. */
  day: string;
  machine: Machine;
  /** The pinned packages of each peer: `astro 7.3.5`. */
  packages: string[];
  builds: Build[];
  /** This project first, then its peers; all build the same pages. */
  sites: SiteReading[];
  /** The guide as it is published, with what no peer has: answers from data, sources, tools, its own search words. */
  published: SiteReading;
  /** The published guide with one stylesheet that all pages link, in place of the rules in each page. */
  shared: Omit<SiteReading, 'searches'>;
  /** How many pages the readers' figures are about. */
  pages: number;
  /** How long the run took. */
  seconds: number;
  /** How often first views and first searches were measured. */
  runs: number;
}

/** What the figures were measured on. */
export interface Machine {
  processor: string;
  cores: number;
  /** In bytes. */
  memory: number;
  system: string;
  node: string;
  browser: string;
  /** How many processes wanted a core, on average over a minute: when the run began, and when it ended. */
  load: readonly [number, number];
}

/** One site's cold build of so many pages. */
export interface Build extends Measured {
  site: string;
  pages: number;
}

/** What a site costs and gives its readers. */
export interface SiteReading {
  site: string;
  visits: Visits;
  firstViews: FirstViews;
  searches: Searches;
}
