import { periodFacts, periodText, type Period } from '../../dataset/derive/period.ts';
import { shortList } from '../../dataset/shortList.ts';
import { statuses } from '../../dataset/vocabulary/statuses.ts';

/** What the links of a cell need: names of sources by id, the site's base path, and where the rest of the evidence stands. */
export interface Links {
  sources: Record<string, string>;
  base: string;
  more: string;
}

/** Draws a period as the table draws a cell: status, words, dates, sources. Text only; nothing is read as HTML. */
export function drawPeriod(period: Period, { sources, base, more }: Links): HTMLElement[] {
  const list = shortList(period.sources, (id) => sources[id] ?? id);
  const named = list.named.map(({ source, label }) => link(`${base}/sources/#${source}`, label));
  const links = list.more === undefined ? named : [...named, link(more, list.more)];
  const facts = periodFacts(period);
  return [
    element('span', `status ${period.status}`, statuses[period.status].word),
    element('p', '', periodText(period)),
    ...(facts === '' ? [] : [element('p', 'small', facts)]),
    ...(links.length === 0 ? [] : [sourceLine(links)]),
  ];
}

function sourceLine(links: readonly HTMLElement[]): HTMLElement {
  const line = element('p', 'small', 'Sources: ');
  line.append(...links.flatMap((one, index) => (index === 0 ? [one] : [', ', one])));
  return line;
}

function link(href: string, text: string): HTMLElement {
  const anchor = element('a', '', text);
  anchor.setAttribute('href', href);
  return anchor;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
