import type { Results } from '../results.ts';
import { buildLines } from './buildLines.ts';
import { byteBars } from './byteBars.ts';
import { escaped } from './ink.ts';

const WIDTH = 900;
const HEIGHT = 400;
const lines = { left: 60, top: 60, width: 260, height: 290 };
const bars = { left: 560, top: 60, width: 250, height: 310 };

/** The picture of the benchmark as an SVG file: seconds of a build by pages, and bytes by what a reader does. */
export function chartOf({ builds, sites }: Pick<Results, 'builds' | 'sites'>): string {
  const names = sites.map(({ site }) => site);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="13" fill="#1f1e1b">
<title id="title">Cold builds, and bytes that readers fetch: ${names.map(escaped).join(', ')}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${buildLines(builds, names, lines)}
${byteBars(sites, bars)}
</svg>
`;
}
