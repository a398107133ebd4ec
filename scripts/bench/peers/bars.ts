import { figures, type Figure } from './figures.ts';
import type { Build, Results, SiteReading } from './results.ts';
import { mdxName } from './sites.ts';

/** How much longer than default Starlight a build may take: DESIGN.md section 10. */
const BUILD_MAX = 1.2;
/** How much more processor time a page may take at the largest size than at the middle one, to count as linear. */
const GROWTH_MAX = 1.2;

/** A bar, what was measured against it, and whether it is kept. */
export interface Verdict {
  bar: string;
  measured: string;
  kept: boolean;
}

/**
 * Every bar of the benchmark with its verdict. The first site is this project, the second default Starlight; the two are
 * compared at plain Markdown and at MDX, each by the same files.
 */
export function verdictsOf({ builds, sites }: Pick<Results, 'builds' | 'sites'>): Verdict[] {
  const [ours, ...peers] = sites;
  if (ours === undefined || peers.length === 0) return [];
  const starlight = peers[0]?.site ?? '';
  return [
    ...buildVerdicts(builds, ours.site, starlight),
    ...buildVerdicts(builds, mdxName(ours.site), mdxName(starlight)),
    ...growthVerdict(builds, ours.site),
    ...figures.map((figure) => figureVerdict(figure, ours, peers)),
  ];
}

function buildVerdicts(builds: readonly Build[], ours: string, starlight: string): Verdict[] {
  return builds
    .filter(({ site }) => site === ours)
    .flatMap((own) => {
      const theirs = builds.find(({ site, pages }) => site === starlight && pages === own.pages);
      if (theirs === undefined) return [];
      const ratio = own.seconds / theirs.seconds;
      const busy = own.busy / theirs.busy;
      return {
        bar: `Build of ${own.pages} pages at most ${BUILD_MAX} × default ${starlight}, by the clock`,
        measured: `${ratio.toFixed(2)} × (${busy.toFixed(2)} × by processor time)`,
        kept: ratio <= BUILD_MAX,
      };
    });
}

/** The smallest size is mostly start-up, so growth is judged between the two largest. */
function growthVerdict(builds: readonly Build[], ours: string): Verdict[] {
  const [before, last] = builds
    .filter(({ site }) => site === ours)
    .toSorted((a, b) => a.pages - b.pages)
    .slice(-2);
  if (before === undefined || last === undefined) return [];
  const growth = last.busy / last.pages / (before.busy / before.pages);
  return [
    {
      bar: `A page takes at most ${GROWTH_MAX} × as much processor time at ${last.pages} pages as at ${before.pages}`,
      measured: `${growth.toFixed(2)} ×`,
      kept: growth <= GROWTH_MAX,
    },
  ];
}

function figureVerdict({ name, of, better, say }: Figure, ours: SiteReading, peers: readonly SiteReading[]): Verdict {
  const own = of(ours);
  const sorted = peers.toSorted((a, b) => (better === 'less' ? of(a) - of(b) : of(b) - of(a)));
  const best = sorted[0];
  const theirs = best === undefined ? NaN : of(best);
  return {
    bar: `Better than all peers: ${name}`,
    measured: `${say(own)}; best peer ${say(theirs)} (${best?.site ?? 'none'})`,
    // What is nothing cannot be less: blocking of 0 ms is kept though a peer has it too.
    kept: better === 'less' ? own < theirs || own === 0 : own > theirs,
  };
}
