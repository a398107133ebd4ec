import type { Shortcode } from '../citations/pageReferences.ts';
import { directionIds } from '../vocabulary/directions.ts';
import { sourceIdsIn } from '../rules/citations.ts';
import { changesOf } from './changes.ts';
import type { DrawnRecords } from './dataset.ts';
import { openQuestionsOf } from './openQuestions.ts';
import { textsOfKinds } from './policyTexts.ts';
import { troubleTreeOf } from './troubleTree.ts';

/**
 * For each shortcode that draws records with their sources: those records, given its attributes, in the order it draws
 * them. `Support` is a word that links to the feature's page, where its sources stand.
 */
const drawn: Record<string, (records: DrawnRecords, attributes: Record<string, string>) => unknown> = {
  Answer: evidenceOf,
  Answers: ({ features }, { features: ids = '', direction = '' }) =>
    ids.split(/\s+/).map((feature) => evidenceOf({ features }, { feature, direction })),
  Events: ({ events }, { ids }) => chosen(events, ids),
  Servers: ({ servers }) => servers,
  Actions: ({ actions }, { ids }) => chosen(actions, ids),
  Clients: ({ clients }) => clients,
  Interop: ({ software }) => software,
  Glossary: ({ glossary }) => glossary,
  Questions: ({ questions }, { topic }) => questions.filter((question) => question.topic === topic),
  Changes: ({ features }) => changesOf(features).map(({ from, to }) => [from.evidence, to.evidence]),
  Shares: ({ shares }, { ids }) => chosen(shares, ids),
  Unknowns: ({ features }) => openQuestionsOf(features).map(({ unknown }) => unknown),
  Pitfalls: ({ pitfalls }) => pitfalls,
  DecisionQuestion: ({ decisions }, { id = '' }) => chosen(decisions, id),
  PolicyTexts: ({ policyTexts }, { kinds = '' }) => textsOfKinds(policyTexts, kinds),
  Troubleshooter: ({ troubles }) => troubleTreeOf(troubles),
  EventChart: ({ events }) => events,
  DataFlow: ({ flows }) => flows,
  PostPath: ({ journeys }, { journey }) => chosen(journeys, journey),
  Stances: ({ actions }, { ids }) => chosen(actions, ids),
  Timelines: ({ timelines }) => timelines,
};

/** Source ids of what a shortcode draws. `Cite` names its sources itself. */
export function shortcodeSources({ name, attributes }: Shortcode, records: DrawnRecords): readonly string[] {
  if (name === 'Cite') return (attributes['id'] ?? '').split(/\s+/).filter(Boolean);
  return sourceIdsIn(drawn[name]?.(records, attributes));
}

/** The records with the given space-separated ids, in that order; all of them when no ids are given. */
export function chosen<T extends { id: string }>(all: readonly T[], ids: string | undefined): T[] {
  if (ids === undefined) return [...all];
  return ids.split(/\s+/).flatMap((id) => all.find((one) => one.id === id) ?? []);
}

/** What carries the answer itself; its cases and earlier states have their sources on the feature's page. */
function evidenceOf({ features }: Pick<DrawnRecords, 'features'>, attributes: Record<string, string>): unknown {
  const { feature, direction } = attributes;
  const cells = features.find(({ id }) => id === feature)?.cells;
  const cell = directionIds.filter((id) => id === direction).map((id) => cells?.[id])[0];
  return cell && 'evidence' in cell ? cell.evidence : [];
}
