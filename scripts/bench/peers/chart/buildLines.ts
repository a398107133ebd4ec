import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { whole } from '../figures.ts';
import type { Build } from '../results.ts';
import { escaped, inkOf, type Panel } from './ink.ts';

/** Lines of text need so much room, in SVG units. */
const LINE = 16;
/** Where the scale of seconds has a mark, as far as the measured times reach. */
const marks = [1, 3, 10, 30, 100, 300, 1000, 3000];

/** Seconds of a cold build by number of pages, both scales logarithmic: a line for each site, named at its end. */
export function buildLines(builds: readonly Build[], sites: readonly string[], panel: Panel): string {
  const sizes = [...new Set(builds.map(({ pages }) => pages))].toSorted((a, b) => a - b);
  const times = builds.map(({ seconds }) => seconds);
  const [right, bottom] = [panel.left + panel.width, panel.top + panel.height];
  const x = scaleLog([sizes[0] ?? 1, sizes.at(-1) ?? 10], [panel.left, right]);
  const shown = marks.filter((_, index) => {
    const [below, above] = [marks[index - 1] ?? 0, marks[index + 1] ?? Infinity];
    return above > Math.min(...times) && below < Math.max(...times);
  });
  const y = scaleLog([shown[0] ?? 1, shown.at(-1) ?? 10], [bottom, panel.top]);
  const path = line<Build>(
    ({ pages }) => round(x(pages)),
    ({ seconds }) => round(y(seconds)),
  );
  const drawn = sites.map((site, index) => {
    const { colour, dashes } = inkOf(index);
    const own = builds.filter((build) => build.site === site);
    const dots = own.map(
      ({ pages, seconds }) => `<circle cx="${round(x(pages))}" cy="${round(y(seconds))}" r="3" fill="${colour}"/>`,
    );
    return `<path d="${path(own) ?? ''}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dashes}"/>${dots.join('')}`;
  });
  const names = apart(sites.map((site, index) => ({ site, index, y: y(secondsAtEnd(builds, site)) })));
  return [
    `<text x="${panel.left}" y="28" font-size="16" font-weight="600">Cold build, seconds by number of pages</text>`,
    ...shown.map((mark) => gridLine(panel.left, right, round(y(mark)), whole(mark))),
    ...sizes.map((size) => `<text x="${round(x(size))}" y="${bottom + 22}" text-anchor="middle">${whole(size)}</text>`),
    ...drawn,
    ...names.map(
      ({ site, index, y: at }) =>
        `<text x="${right + 8}" y="${round(at) + 4}" fill="${inkOf(index).colour}">${escaped(site)}</text>`,
    ),
  ].join('\n');
}

function gridLine(left: number, right: number, y: number, label: string): string {
  return `<path d="M${left} ${y}H${right}" stroke="#d5d1c4"/><text x="${left - 8}" y="${y + 4}" text-anchor="end">${label}</text>`;
}

function secondsAtEnd(builds: readonly Build[], site: string): number {
  return builds.filter((build) => build.site === site).at(-1)?.seconds ?? 1;
}

/** Moves names down that would lie on the one above. */
function apart<T extends { y: number }>(names: readonly T[]): T[] {
  let last = -Infinity;
  return names
    .toSorted((a, b) => a.y - b.y)
    .map((name) => {
      last = Math.max(name.y, last + LINE);
      return { ...name, y: last };
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
