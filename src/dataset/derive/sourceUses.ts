import { sourceIdsIn } from '../rules/citations.ts';
import type { Source } from '../schema/source.ts';
import { nameOfText } from './policyTexts.ts';
import { directionIds, directions } from '../vocabulary/directions.ts';
import type { DrawnRecords } from './dataset.ts';
import type { DerivedFeature } from './features.ts';
import type { DerivedPage } from './pages.ts';

const inEnglish = new Intl.Collator('en');

/** A place in the guide that rests on a source. */
interface SourceUse {
  label: string;
  /** Path from the site's root, with fragment. */
  href: string;
}

export type DerivedSource = Source & { uses: SourceUse[] };

/** Adds to each source every place that cites it: answers first, then records, then pages of prose. */
export function deriveSources(
  sources: readonly Source[],
  records: DrawnRecords,
  pages: readonly DerivedPage[],
): DerivedSource[] {
  const uses = new Map<string, Map<string, SourceUse>>();
  const places = [...records.features.flatMap(featureUses), ...recordUses(records), ...pages.map(pageUse)];
  for (const { sources: ids, use } of places) {
    for (const id of ids) uses.set(id, (uses.get(id) ?? new Map<string, SourceUse>()).set(use.href, use));
  }
  const byPublisher = rankBy(sources, ({ publisher }) => publisher);
  const byTitle = rankBy(sources, ({ title }) => title);
  return sources
    .map((source) => ({ ...source, uses: [...(uses.get(source.id)?.values() ?? [])] }))
    .toSorted((a, b) => byPublisher(a) - byPublisher(b) || byTitle(a) - byTitle(b));
}

/** The place of each source's text in an English dictionary: many share a publisher, and comparing texts by language is slow. */
function rankBy(sources: readonly Source[], textOf: (source: Source) => string): (source: Source) => number {
  const texts = [...new Set(sources.map(textOf))].toSorted(inEnglish.compare);
  const ranks = new Map(texts.map((text, rank) => [text, rank]));
  return (source) => ranks.get(textOf(source)) ?? texts.length;
}

interface Place {
  sources: readonly string[];
  use: SourceUse;
}

function pageUse({ cited, title, path }: DerivedPage): Place {
  return { sources: cited, use: { label: title, href: path } };
}

function featureUses({ id, name, cells, software }: DerivedFeature): Place[] {
  return [
    ...directionIds.map((direction) => ({
      sources: sourceIdsIn(cells[direction]),
      use: {
        label: `${name}, ${directions[direction].name.toLowerCase()}`,
        href: `/compatibility/${id}/#${direction}`,
      },
    })),
    { sources: sourceIdsIn(software), use: { label: `${name}, by software`, href: `/compatibility/${id}/#software` } },
  ];
}

function recordUses({
  events,
  servers,
  clients,
  software,
  actions,
  glossary,
  questions,
  shares,
  pitfalls,
  decisions,
  policyTexts,
  troubles,
  flows,
  journeys,
  timelines,
}: DrawnRecords): Place[] {
  return [
    ...events.map((one) => useAt(one, one.title, '/history/')),
    ...servers.map((one) => useAt(one, one.name, '/admins/servers/')),
    ...clients.map((one) => useAt(one, one.name, '/tools/')),
    ...software.map((one) => useAt(one, one.name, '/developers/')),
    ...actions.map((one) => useAt(one, one.name, one.actor === 'admin' ? '/admins/' : '/control/')),
    ...glossary.map((one) => useAt(one, one.name, '/glossary/')),
    ...questions.map((one) => useAt(one, one.question, '/faq/')),
    ...shares.map((one) => useAt(one, one.counted, '/admins/')),
    ...pitfalls.map((one) => useAt(one, one.name, '/compatibility/unknown/')),
    ...decisions.map((one) => useAt(one, `To decide by: ${one.name}`, '/admins/decide/')),
    ...policyTexts.map((one) => useAt(one, `Text to copy: ${nameOfText(one)}`, '/admins/policy-kit/')),
    ...troubles.map((one) => useAt(one, one.kind === 'cause' ? one.name : one.ask, '/follow/')),
    ...flows.map((one) => useAt(one, one.when, '/privacy/')),
    ...journeys.map((one) => useAt(one, one.title, '/explained/')),
    {
      sources: sourceIdsIn(timelines),
      use: { label: 'What reaches which timeline', href: '/your-timeline/#timelines' },
    },
  ];
}

function useAt(record: { id: string }, label: string, page: string): Place {
  return { sources: sourceIdsIn(record), use: { label, href: `${page}#${record.id}` } };
}
