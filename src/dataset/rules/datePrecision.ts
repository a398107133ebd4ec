import { isoOf } from '../sayDates.ts';
import type { Citation } from '../schema/citation.ts';
import type { When } from '../schema/dates.ts';
import type { Source } from '../schema/source.ts';
import { answersOf, cellsOf } from './answers.ts';
import { sourcesById } from './citations.ts';
import type { Rule } from './rule.ts';
import { showsDate } from './showsDate.ts';

/** DESIGN.md, promise 7: dates are as precise as the evidence. */
export const datePrecision: Rule = {
  id: 'date-precision',
  rule: 'A "since" is cited, and no more precise than a source that supports it.',
  why: 'a day that nobody wrote down is invented.',
  fix: 'cite a source for "since" that is dated to it, name the date in its quote or locator, or lower the precision.',
  example: 'An answer holds since 20 May 2026, and its only source for that is dated May 2026.',
  check(records) {
    const sources = sourcesById(records);
    return dated(records.features).flatMap(({ file, at, since, evidence }) =>
      faultsOf(since, evidence, sources).map((says) => ({ file, at, says })),
    );
  },
};

/** Every answer, and every earlier state, with the day since when it held. */
function dated(features: Parameters<typeof cellsOf>[0]): Dated[] {
  return [
    ...answersOf(features).map(({ file, at, answer }) => ({ file, at, ...answer })),
    ...cellsOf(features).flatMap(({ file, at, cell }) =>
      (cell.earlier ?? []).map((state, index) => ({ file, at: `${at} › earlier state ${index + 1}`, ...state })),
    ),
  ];
}

function faultsOf(
  since: When | undefined,
  evidence: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
): string[] {
  if (since === undefined) return [];
  const supporting = evidence.filter(({ supports, stance }) => supports.includes('since') && stance === undefined);
  if (supporting.length === 0) return ['says since when, but cites nothing for the date.'];
  if (supporting.some((citation) => showsDate(since, citation, sources.get(citation.source)))) return [];
  return [`says ${isoOf(since)}, but no source for it is dated to that or quoted with it.`];
}

interface Dated {
  file: string;
  at: string;
  since?: When | undefined;
  evidence: readonly Citation[];
}
