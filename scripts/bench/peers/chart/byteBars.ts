import { scaleBand, scaleLinear } from 'd3-scale';
import { figures, whole } from '../figures.ts';
import type { SiteReading } from '../results.ts';
import { escaped, inkOf, type Panel } from './ink.ts';

const KILOBYTE = 1000;

/** Bytes of each reader-facing figure that is told in bytes: a bar for each site, with its number. */
export function byteBars(sites: readonly SiteReading[], panel: Panel): string {
  const groups = figures.filter(({ name }) => name.endsWith(', bytes'));
  const largest = Math.max(1, ...groups.flatMap(({ of }) => sites.map(of)));
  const x = scaleLinear([0, largest], [0, panel.width]);
  const group = scaleBand<string>(
    groups.map(({ name }) => name),
    [panel.top, panel.top + panel.height],
  ).paddingInner(0.2);
  const row = scaleBand<string>(
    sites.map(({ site }) => site),
    [24, group.bandwidth()],
  ).paddingInner(0.25);
  const drawn = groups.flatMap(({ name, of }) => [
    `<text x="${panel.left}" y="${round(at(group, name) + 14)}" font-weight="600">${name.replace(', bytes', '')}</text>`,
    ...sites.map((site, index) => {
      const y = at(group, name) + at(row, site.site);
      const middle = round(y + row.bandwidth() / 2 + 4);
      const width = round(Math.max(1, x(of(site))));
      return [
        `<text x="${panel.left - 8}" y="${middle}" text-anchor="end" font-size="11">${escaped(site.site)}</text>`,
        `<rect x="${panel.left}" y="${round(y)}" width="${width}" height="${round(row.bandwidth())}" fill="${inkOf(index).colour}"/>`,
        `<text x="${panel.left + width + 6}" y="${middle}" font-size="11">${whole(of(site) / KILOBYTE)}</text>`,
      ].join('');
    }),
  ]);
  return [
    `<text x="${panel.left}" y="28" font-size="16" font-weight="600">Fetched by readers, kB</text>`,
    ...drawn,
  ].join('\n');
}

function at(scale: (name: string) => number | undefined, name: string): number {
  return scale(name) ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
