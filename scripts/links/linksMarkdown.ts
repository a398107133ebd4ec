import { plainMarkdown } from '../../src/dataset/plainMarkdown.ts';
import type { LinkState, Verdict } from './classify.ts';
import type { ExternalLink } from './collectLinks.ts';

/** A link with what is wrong with it, if anything. */
export type CheckedLink = ExternalLink & Verdict;

/** Most rows a list shows: GitHub refuses an issue of more than 65,536 characters. */
const ROWS_MAX = 60;
/** Most pages a row names. */
const PAGES_MAX = 3;

/** The lists of the report, worst first, with what to do about each. */
const lists = {
  gone: 'Look for the page elsewhere, or for a copy in an archive: give its source that address as `url` or `archive`.',
  moved: 'Check that the new address says the same, and take it over.',
  changed: 'Read it again: what it was cited for may stand there no more.',
  unreachable: 'Open it in a browser. What stays unreachable for weeks is gone.',
} as const satisfies Record<Exclude<LinkState, 'good'>, string>;

/** The report on all links as Markdown, as of a day, `YYYY-MM-DD`. */
export function linksMarkdown(links: readonly CheckedLink[], day: string): string {
  const states = Object.keys(lists) as (keyof typeof lists)[];
  const counts = states.map((state) => `${count(links, state)} ${state}`).join(', ');
  const parts = [
    `${links.length} links to other sites, asked on ${day}: ${count(links, 'good')} good, ${counts}.`,
    ...states.map((state) => list(links, state)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** How many links are in a state. */
export function count(links: readonly CheckedLink[], state: LinkState): number {
  return links.filter((link) => link.state === state).length;
}

function list(links: readonly CheckedLink[], state: keyof typeof lists): string {
  const found = links.filter((link) => link.state === state);
  if (found.length === 0) return '';
  const rest = found.length - ROWS_MAX;
  return [
    `## ${state.charAt(0).toUpperCase()}${state.slice(1)}`,
    '',
    lists[state],
    '',
    '| Link | What is wrong | Linked from |',
    '| --- | --- | --- |',
    ...found.slice(0, ROWS_MAX).map(row),
    ...(rest > 0 ? ['', `And ${rest} more.`] : []),
  ].join('\n');
}

function row({ address, why, to, pages }: CheckedLink): string {
  const reason = to === undefined || why.includes(to) ? plainMarkdown(why) : `${plainMarkdown(why)}, to ${asLink(to)}`;
  const more = pages.length > PAGES_MAX ? ` and ${pages.length - PAGES_MAX} more` : '';
  return `| ${asLink(address)} | ${reason} | ${pages.slice(0, PAGES_MAX).map(plainMarkdown).join(', ')}${more} |`;
}

/** An address in angle brackets is a link; characters that would end it, or the cell, are written by number. */
function asLink(address: string): string {
  return `<${address.replace(/[<>|\s\\`]/g, encodeURIComponent)}>`;
}
