import { carryingSources } from '../derive/evidence.ts';
import type { DerivedCase, DerivedCell } from '../derive/features.ts';
import { firstDayOf, isTimed } from '../derive/freshness.ts';
import { sayDate } from '../sayDates.ts';
import type { Source } from '../schema/source.ts';
import { freshnessDays } from '../vocabulary/freshness.ts';
import { bases, sourceKinds } from '../vocabulary/sourceKinds.ts';

/** Tells how an answer's basis, evidence date and freshness follow from its citations. Lines of plain text. */
export function explainDerivation(answer: Answer, sources: ReadonlyMap<string, Source>): string[] {
  return [basisLine(answer, sources), evidenceLine(answer, sources), ...freshnessLines(answer), disputeLine(answer)];
}

function basisLine({ basis, evidence }: Answer, sources: ReadonlyMap<string, Source>): string {
  if (basis === undefined) return 'Basis: none, for no source that was read carries the status.';
  const by = carryingSources(evidence, sources).filter(({ kind }) => sourceKinds[kind].basis === basis);
  return `Basis: ${bases[basis].name}, the strongest among the sources that carry the status (${ids(by)}).`;
}

function evidenceLine({ evidenceDate, evidence }: Answer, sources: ReadonlyMap<string, Source>): string {
  if (evidenceDate === undefined) return 'Evidence of: no date, for no dated source that was read carries the status.';
  const by = carryingSources(evidence, sources).filter(({ published }) => published === evidenceDate);
  return `Evidence of: ${sayDate(evidenceDate)}, the newest date among them (${ids(by)}).`;
}

function freshnessLines({ status, evidenceDate, freshness }: Answer): string[] {
  if (!isTimed(status)) return ['Freshness: none. An unknown has no answer to grow old.'];
  if (evidenceDate === undefined || freshness === undefined) return ['Freshness: stale from the start, as undated.'];
  const from = sayDate(firstDayOf(evidenceDate));
  const { due, stale } = freshnessDays[status];
  return [
    `Good until: ${from} + ${due} days = ${sayDate(freshness.goodUntil)}.`,
    `Stale from: ${from} + ${stale} days = ${sayDate(freshness.staleFrom)}.`,
  ];
}

function disputeLine({ disputed }: Answer): string {
  return `Disputed: ${disputed ? 'yes, a cited source speaks against it' : 'no'}.`;
}

function ids(sources: readonly Source[]): string {
  return [...new Set(sources.map(({ id }) => id))].join(', ');
}

type Answer = DerivedCell | DerivedCase;
